import path from 'node:path';
import { expect, it } from 'vitest';
import { commandLineFiles } from './command-line-files';

it('finds the plans and nothing else', () => {
  const args = [
    '/opt/planloom',
    '--no-sandbox',
    '--user-data-dir=/tmp/x.plan',
    '.',
    '彩灯.plan',
    'a/plan.JSON',
    'x.docx',
  ];
  expect(commandLineFiles(args, '/home/li')).toEqual([
    path.resolve('/home/li/彩灯.plan'),
    path.resolve('/home/li/a/plan.JSON'),
  ]);
});
