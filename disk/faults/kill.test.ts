import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { inEmptyFolder } from '../testing';
import { tidyFolder } from '../tidy-folder';
import { isFull, linesOf, standsIn, useWorkshop } from './testing';

const KILLS = isFull ? 1000 : 12;
/** The longest time from the first save to the kill, in milliseconds: a few saves. */
const LONGEST = 60;

const workshop = useWorkshop();

it(`a save that is killed at any moment leaves the old plan or the new one, ${String(KILLS)} times`, async () => {
  await inEmptyFolder(async (folder) => {
    const { contents, start } = workshop();
    const file = path.join(folder, '自贡市彩灯产业转型升级行动计划.plan');
    let leftOver = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      writeFileSync(file, contents[0] ?? '');
      const child = start('endless', file);
      const ended = once(child, 'exit');
      const end = (): void => void setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST);
      let saves = 0;
      for await (const line of linesOf(child)) {
        expect(line).toMatchObject({ count: saves, ok: true });
        if (saves++ === 0) end();
      }
      await ended;
      // What was said to be saved is there, or the save after it.
      const stands = standsIn(file, contents);
      expect([(saves - 1) % contents.length, saves % contents.length]).toContain(stands);
      leftOver += readdirSync(folder).length - 1;
      await tidyFolder(folder, new Date(), 0);
      expect(readdirSync(folder)).toEqual([path.basename(file)]);
    }
    console.log(`${String(KILLS)} kills: 0 unreadable, 0 lost, ${String(leftOver)} temporary files removed afterwards`);
  });
}, 1_800_000);
