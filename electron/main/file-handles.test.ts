import { expect, it } from 'vitest';
import { FileHandles, nameOf } from './file-handles';

it('gives a handle that says nothing of the path, the same one each time', () => {
  const files = new FileHandles();
  const handle = files.give('/home/li/计划.plan', 'plan');
  expect(handle).not.toMatch(/li|计划/);
  expect(files.give('/home/li/计划.plan', 'plan')).toBe(handle);
  expect(files.pathOf(handle, 'plan')).toEqual({ ok: true, value: '/home/li/计划.plan' });
});

it('knows no other handles, and none for another use', () => {
  const files = new FileHandles();
  const handle = files.give('/home/li/计划.docx', 'word');
  expect(files.pathOf('/etc/passwd', 'plan')).toMatchObject({ ok: false, failure: { kind: 'unknown-file' } });
  expect(files.pathOf(handle, 'plan', 'recent')).toMatchObject({ ok: false });
  expect(new FileHandles().pathOf(handle, 'word')).toMatchObject({ ok: false });
});

it('calls a file by its name', () => expect(nameOf('/a/彩灯 2026.v2.plan')).toBe('彩灯 2026.v2'));
