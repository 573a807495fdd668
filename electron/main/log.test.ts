import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLog } from './log';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'planloom-log-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const now = (): Date => new Date('2026-01-02T03:04:05Z');

it('writes one line an event', () => {
  openLog(path.join(folder, 'logs'), now)('window closed', { reason: 'a\nb', code: 3 });
  const text = readFileSync(path.join(folder, 'logs/planloom.log'), 'utf8');
  expect(text).toBe('2026-01-02T03:04:05.000Z window closed reason="a\\nb" code=3\n');
});

it('keeps five files of limited size', () => {
  const log = openLog(folder, now, 1000);
  for (let count = 0; count < 400; count++) log('event', { count });
  const files = readdirSync(folder).sort();
  expect(files).toEqual(['planloom.1.log', 'planloom.2.log', 'planloom.3.log', 'planloom.4.log', 'planloom.log']);
  for (const file of files) expect(statSync(path.join(folder, file)).size).toBeLessThan(1100);
  expect(readFileSync(path.join(folder, 'planloom.log'), 'utf8')).toContain('count=399');
});
