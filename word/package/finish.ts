import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { oneLine } from '#core/derive';
import type { Plan } from '#core/records';
import { patchChart } from '../charts/patch-chart';
import { cleanText } from '../draw/clean-text';
import type { Draft } from '../draw/draft';
import type { Purpose } from '../purpose';
import { MEDIA, binaryParts } from './binary-parts';
import { FIXED_TIME } from './fixed-time';
import { fontTableXml } from './font-table';
import { nameRelationships } from './name-relationships';
import { patchDocument } from './patch-document';
import { patchFootnotes } from './patch-footnotes';
import { patchStyles } from './patch-styles';
import { corePropertiesXml, settingsXml } from './settings';
import { SNAPSHOT_RELATIONSHIP, SNAPSHOT_TYPE, snapshotParts } from './snapshot';
import { escapeXml } from './xml-text';

type Parts = Readonly<Record<string, string>>;

/** The parts of a file as `docx` writes it that say something; the others are empty or name people and programs. */
const KEPT =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/_rels\/document\.xml\.rels|word\/(document|styles|numbering|settings|fontTable|footnotes|(?:header|footer)\d+)\.xml|word\/charts\/(_rels\/)?chart\d+\.xml(\.rels)?|word\/embeddings\/\w+\.xlsx|word\/media\/image\d+\.(png|jpg)|word\/theme\/theme1\.xml)$/;

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

function corePropertiesOf({ profile: { title, shortName = '' }, language }: Plan): string {
  const text = (value: string): string => escapeXml(cleanText(oneLine(value, language)).text);
  return corePropertiesXml({ title: text(title), subject: text(shortName), language });
}

function finishParts(read: Parts, { plan, layout, raw }: Pick<Draft, 'plan' | 'layout' | 'raw'>): Parts {
  const hasNotes = read['word/document.xml']?.includes('<w:footnoteReference ') ?? false;
  const isKept = (name: string): boolean => KEPT.test(name) && (hasNotes || name !== 'word/footnotes.xml');
  const kept = Object.fromEntries(Object.entries(read).filter(([name]) => isKept(name)));
  const parts: Record<string, string> = { ...kept, ...nameRelationships(kept) };
  const edit = (name: string, change: (xml: string) => string): void => {
    const xml = parts[name];
    if (xml === undefined) throw new Error(`The part ${name} is missing.`);
    parts[name] = change(xml);
  };
  const drawn = Object.keys(parts).filter((name) => /^word\/(document|footnotes|header\d+|footer\d+)\.xml$/.test(name));
  edit('word/document.xml', (xml) => patchDocument(raw ? raw.fill(xml) : xml));
  edit('word/styles.xml', (xml) => patchStyles(xml, drawn.map((name) => parts[name]).join(''), layout));
  for (const name of Object.keys(parts).filter((each) => /^word\/charts\/chart\d+\.xml$/.test(each)))
    edit(name, (xml) => patchChart(xml, plan.language));
  if (hasNotes) edit('word/footnotes.xml', patchFootnotes);
  edit('word/numbering.xml', numberingXml);
  edit('word/settings.xml', () => settingsXml(plan.language, layout));
  edit('word/fontTable.xml', () => fontTableXml(layout.fonts));
  edit('docProps/core.xml', () => corePropertiesOf(plan));
  edit('_rels/.rels', (xml) => keepRelationships(xml, '', parts));
  edit('word/_rels/document.xml.rels', (xml) => keepRelationships(xml, 'word/', parts));
  edit('[Content_Types].xml', (xml) => keepTypes(xml, parts));
  return parts;
}

function addSnapshot(parts: Parts, { plan, profile }: Pick<Draft, 'plan' | 'profile'>): Parts {
  const add = (name: string, end: string, what: string): Parts => ({
    [name]: (parts[name] ?? '').replace(end, what + end),
  });
  return {
    ...parts,
    ...add('[Content_Types].xml', '</Types>', SNAPSHOT_TYPE),
    ...add('word/_rels/document.xml.rels', '</Relationships>', SNAPSHOT_RELATIONSHIP),
    ...snapshotParts(plan, profile),
  };
}

/** The content types come first, as readers expect; the others in the order of their names. */
function zip(parts: Parts, binary: ReturnType<typeof binaryParts>): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) {
    // A picture is compressed already.
    const level = name.startsWith(MEDIA) ? 0 : 6;
    files[name] = [binary[name] ?? strToU8(parts[name] ?? ''), { level, mtime: FIXED_TIME }];
  }
  return zipSync(files);
}

/**
 * Finishes what `docx` packed: takes out what says nothing, what names people and times, and what differs from run to
 * run; sets what `docx` cannot; for return puts the snapshot in. The same plan gives the same bytes.
 */
export function finishPackage(
  packed: Uint8Array,
  draft: Pick<Draft, 'plan' | 'layout' | 'profile' | 'raw'>,
  purpose: Purpose,
): Uint8Array {
  const unpacked = unzipSync(packed);
  const binary = binaryParts(unpacked, draft.plan.media);
  const read = Object.fromEntries(
    Object.entries(unpacked).map(([name, bytes]) => [name, name in binary ? '' : strFromU8(bytes)]),
  );
  const parts = finishParts(read, draft);
  return zip(purpose === 'return' ? addSnapshot(parts, draft) : parts, binary);
}
