import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, REACT_ARIA_STYLE_HASH } from './content-security-policy';

/** The one style that the installed React Aria injects on a desktop, read from its source. */
function injectedStyle(): string {
  const { resolve } = createRequire(import.meta.url);
  const folder = path.dirname(
    resolve('react-aria/package.json', { paths: [path.dirname(resolve('react-aria-components'))] }),
  );
  const source = readFileSync(path.join(folder, 'dist/private/interactions/usePress.mjs'), 'utf8');
  const attribute = /PRESSABLE_ATTRIBUTE = '([^']+)'/.exec(source)?.[1];
  const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
  if (attribute === undefined || template === undefined)
    throw new Error('React Aria injects its style in another way.');
  return template.replace(/\$\{[^}]+\}/, attribute).trim();
}

it('lets in the one style of React Aria, by its hash', () => {
  expect(REACT_ARIA_STYLE_HASH).toBe(`sha256-${createHash('sha256').update(injectedStyle()).digest('base64')}`);
});

it('lets nothing in from elsewhere', () => {
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|unsafe|\*/);
});
