import fs from 'node:fs';
import path from 'node:path';
import { inRepository } from './repository.mjs';

/** Licences that let us ship a package inside an MIT program. */
const accepted = new Set([
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  'MPL-2.0',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
]);

const iscText = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

const licenceFile = /^(licen[cs]e|copying|notice)/i;

/** The text of THIRD-PARTY-NOTICES.txt: every package that may end up in the program, with its licence in full. */
export function thirdPartyNotices() {
  const packages = shippedPackages();
  const refused = packages.filter(({ licence }) => !isAccepted(licence));
  if (refused.length > 0) {
    throw new Error(
      `Licences that do not fit: ${refused.map(({ title, licence }) => `${title} (${licence})`).join(', ')}.`,
    );
  }
  const parts = packages.map(({ title, licence, text }) => `${title}\nLicence: ${licence}\n\n${text}`);
  return `Planloom contains the following packages.\n\n${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Our dependencies and all that they depend on, by the lock file, sorted by name. */
function shippedPackages() {
  const { packages } = JSON.parse(fs.readFileSync(inRepository('package-lock.json'), 'utf8'));
  const found = new Set();
  const visit = (from, name) => {
    const place = resolvePlace(packages, from, name);
    if (place === undefined || found.has(place)) return;
    found.add(place);
    for (const dependency of Object.keys(packages[place].dependencies ?? {})) visit(place, dependency);
  };
  for (const name of Object.keys(packages[''].dependencies)) visit('', name);
  return [...found]
    .filter((place) => !isTypesOnly(place))
    .sort()
    .map(describe);
}

/** Where node looks: beside the package that asks, then in each folder above it. */
function resolvePlace(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (folder === '') return undefined;
  }
}

const isTypesOnly = (place) => /node_modules\/(@types\/|@react-types\/|undici-types|csstype|type-fest)/.test(place);

function describe(place) {
  const folder = inRepository(place);
  const { name, version, license, licenses } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const files = fs
    .readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort();
  const texts = files.map((file) => fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const licence =
    typeof license === 'string' ? license : (licenses ?? [license]).map((each) => each?.type).join(' OR ');
  return { title: `${name} ${version}`, licence, text: texts.join('\n\n') || standardText(licence, authorOf(place)) };
}

function authorOf(place) {
  const { name, author } = JSON.parse(fs.readFileSync(inRepository(place, 'package.json'), 'utf8'));
  return author?.name ?? author ?? `the authors of ${name}`;
}

/** For a package that names its licence without carrying the text. */
function standardText(licence, author) {
  const copyright = `Copyright (c) ${author}`;
  if (licence === 'ISC') return `${copyright}\n\n${iscText}`;
  const [, mitText] = fs.readFileSync(inRepository('LICENSE'), 'utf8').split(/^Copyright .*\n\n/m);
  if (licence === 'MIT') return `${copyright}\n\n${mitText.trim()}`;
  throw new Error(`A package under ${licence} carries no licence text.`);
}

/** One acceptable licence of a choice is enough; of a combination each must be. */
function isAccepted(licence) {
  const choices = licence.replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) => choice.split(' AND ').every((name) => accepted.has(name)));
}
