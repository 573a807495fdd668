import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Plan } from '#core/records';
import { cleanText } from '../draw/clean-text';
import type { Purpose } from '../purpose';
import { fontTableXml } from './font-table';
import { patchDocument } from './patch-document';
import { patchStyles } from './patch-styles';
import { corePropertiesXml, settingsXml } from './settings';
import { SNAPSHOT_RELATIONSHIP, SNAPSHOT_TYPE, snapshotParts } from './snapshot';
import { escapeXml } from './xml-text';

type Parts = Readonly<Record<string, string>>;

/** The parts of a file as `docx` writes it that say something; the others are empty or name people and programs. */
const KEPT =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/_rels\/document\.xml\.rels|word\/(document|styles|numbering|settings|fontTable|footer\d+)\.xml|word\/theme\/theme1\.xml)$/;

// Zip has local time only; noon of a day given in local numbers is the same everywhere.
const ALWAYS = new Date(1980, 0, 1, 12);

const numberingXml = (xml: string): string =>
  xml.replaceAll('hybridMultilevel', 'multilevel').replaceAll(' w:tentative="1"', '');

/** Leaves the relationships whose target is still there. `folder` is where the targets are counted from. */
const keepRelationships = (xml: string, folder: string, parts: Parts): string =>
  xml.replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, (whole, target: string) =>
    `${folder}${target}` in parts ? whole : '',
  );

function keepTypes(xml: string, parts: Parts): string {
  const endings = new Set(Object.keys(parts).map((name) => name.slice(name.lastIndexOf('.') + 1)));
  return xml
    .replace(/<Override [^>]*PartName="\/([^"]*)"\/>/g, (whole, name: string) => (name in parts ? whole : ''))
    .replace(/<Default [^>]*Extension="([^"]*)"\/>/g, (whole, ending: string) => (endings.has(ending) ? whole : ''));
}

function finishParts(read: Parts, plan: Plan): Parts {
  const parts = Object.fromEntries(Object.entries(read).filter(([name]) => KEPT.test(name)));
  const edit = (name: string, change: (xml: string) => string): void => {
    const xml = parts[name];
    if (xml === undefined) throw new Error(`The part ${name} is missing.`);
    parts[name] = change(xml);
  };
  const drawn = Object.keys(parts).filter((name) => /^word\/(document|footer\d+)\.xml$/.test(name));
  edit('word/document.xml', patchDocument);
  edit('word/styles.xml', (xml) => patchStyles(xml, drawn.map((name) => parts[name]).join(''), plan.language));
  edit('word/numbering.xml', numberingXml);
  edit('word/settings.xml', () => settingsXml(plan.language));
  edit('word/fontTable.xml', () => fontTableXml(plan.language));
  edit('docProps/core.xml', () =>
    corePropertiesXml(escapeXml(cleanText(plan.profile.title.replaceAll('\n', '')).text)),
  );
  edit('_rels/.rels', (xml) => keepRelationships(xml, '', parts));
  edit('word/_rels/document.xml.rels', (xml) => keepRelationships(xml, 'word/', parts));
  edit('[Content_Types].xml', (xml) => keepTypes(xml, parts));
  return parts;
}

function addSnapshot(parts: Parts, plan: Plan): Parts {
  const add = (name: string, end: string, what: string): Parts => ({
    [name]: (parts[name] ?? '').replace(end, what + end),
  });
  return {
    ...parts,
    ...add('[Content_Types].xml', '</Types>', SNAPSHOT_TYPE),
    ...add('word/_rels/document.xml.rels', '</Relationships>', SNAPSHOT_RELATIONSHIP),
    ...snapshotParts(plan),
  };
}

/** The content types come first, as readers expect; the others in the order of their names. */
function zip(parts: Parts): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) files[name] = [strToU8(parts[name] ?? ''), { level: 6, mtime: ALWAYS }];
  return zipSync(files);
}

/**
 * Finishes what `docx` packed: takes out what says nothing, what names people and times, and what differs from run to
 * run; sets what `docx` cannot; for return puts the snapshot in. The same plan gives the same bytes.
 */
export function finishPackage(packed: Uint8Array, plan: Plan, purpose: Purpose): Uint8Array {
  const read = Object.fromEntries(Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const parts = finishParts(read, plan);
  return zip(purpose === 'return' ? addSnapshot(parts, plan) : parts);
}
