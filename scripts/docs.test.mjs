import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRepository, repository } from './repository.mjs';

const pages = [
  ...fs.readdirSync(repository).filter((name) => name.endsWith('.md')),
  ...fs.readdirSync(inRepository('docs'), { recursive: true, encoding: 'utf8' }).map((name) => path.join('docs', name)),
].filter((name) => name.endsWith('.md'));

describe.each(pages)('%s', (page) => {
  const text = fs.readFileSync(inRepository(page), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link);

  it('leads only to files that are there', () => {
    const gone = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => !fs.existsSync(inRepository(path.dirname(page), link)));
    expect(gone).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(fs.readFileSync(inRepository('package.json'), 'utf8'));
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][a-z0-9-]*)/g)].map(([, name]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
