import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countingIds } from '#core/model';
import { guessOutline, guessTemplate, importDocument, oldTextOf, readOutline } from '#core/import-document';
import { parsePlan } from '#core/file';
import { builtInTemplates } from '#templates';
import { charactersLost, charactersUnread, lostFrom } from '../core/import-document/testing';
import { readDocx } from './read/read-docx';
import { readMedia } from './read/read-media';

/** Files of many programs, which stand beside the repository where there are any. */
const corpora = path.join(import.meta.dirname, '../../shared/corpora/docx');
const files = existsSync(corpora)
  ? readdirSync(corpora, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.docx'))
  : [];

describe('a Word file of another program as a plan', () => {
  it.skipIf(files.length === 0)('loses nothing silently, and is a plan that a file can hold', () => {
    let read = 0;
    for (const name of files) {
      const bytes = new Uint8Array(readFileSync(path.join(corpora, name)));
      const word = readDocx(bytes, name);
      if (!word.ok) continue;
      read++;
      const text = oldTextOf({ ...word.value, media: readMedia(bytes, word.value) });
      const document = readOutline(text);
      const template = guessTemplate(document, builtInTemplates());
      if (!template) throw new Error('no template');
      const order = { template, mapping: guessOutline(document, template), title: name, newId: countingIds() };
      const imported = importDocument(document, order);
      expect(charactersUnread(word.value, text), name).toBe('');
      expect(charactersLost(text, document), name).toBe('');
      expect(lostFrom(document, imported), name).toEqual([]);
      expect(parsePlan(JSON.parse(JSON.stringify(imported.plan)), name), name).toEqual({
        ok: true,
        value: imported.plan,
      });
    }
    expect(read).toBeGreaterThan(files.length / 2);
  });
});
