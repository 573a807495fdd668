import { readFileSync, writeFileSync } from 'node:fs';
import { exportPlan, readDocx } from '#word';
import { planToDocx } from '../../word/plan-to-docx';
import { pagesOfText, planOfPages } from './content';
import { writeWithDocx } from './plain-docx';

/** Writes, or reads, one file in a process of its own, so that its time and memory can be told from outside. */
const [what, pages, file = ''] = process.argv.slice(2);
const content = (): ReturnType<typeof pagesOfText> => pagesOfText(Number(pages));

const options = { profile: 'gbt9704', purpose: 'issue' } as const;

/** `nothing` is what the start of the process takes. */
const acts: Readonly<Partial<Record<string, () => Promise<void> | void>>> = {
  nothing: () => undefined,
  planloom: async () => writeFileSync(file, (await planToDocx(planOfPages(content()), options)).bytes),
  checked: async () => {
    const written = await exportPlan(planOfPages(content()), file, options);
    if (!written.ok) throw new Error(written.failure.kind);
    writeFileSync(file, written.value.bytes);
  },
  docx: async () => writeFileSync(file, await writeWithDocx(content())),
  read: () => {
    const read = readDocx(readFileSync(file), file);
    if (!read.ok) throw new Error(read.failure.kind);
  },
};

const act = acts[what ?? ''];
if (!act) throw new Error(`There is nothing called ${what ?? ''}`);
await act();
