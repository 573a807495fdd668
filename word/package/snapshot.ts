import { strToU8 } from 'fflate';
import { hashOf } from '#core/bytes';
import { canonicalJson } from '#core/file';
import { linesOf, walkSections, withoutUnusedMedia } from '#core/model';
import { inlineText } from '#core/derive';
import type { Plan } from '#core/records';
import type { WordProfile } from '../plan-to-docx';
import { XML_DECLARATION, escapeXml } from './xml-text';

const NAMESPACE = 'urn:planloom:snapshot:1';
/** Any GUID does: Word only wants the part to have one. */
const PART_ID = '{5B1C9E0A-6D1B-4C57-9A53-6A1B0F2D7E11}';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Long enough to tell two texts of one block apart, short enough for ten thousand of them. */
export const textHash = (text: string): string => hashOf(strToU8(text)).slice(0, 16);

/** JSON writes every character but these in a form that XML can hold. */
const forXml = (json: string): string =>
  escapeXml(json.replace(/[\ufffe\uffff]/g, (each) => `\\u${each.charCodeAt(0).toString(16)}`));

function snapshotJson(plan: Plan, profile: WordProfile): string {
  const texts = [...walkSections(plan.sections)].flatMap(({ section }) => [
    [section.id, textHash(section.heading)],
    ...[...linesOf(section.prose)].map((line) => [line.id, textHash(inlineText(plan, line.children))]),
  ]);
  return canonicalJson({ plan: withoutUnusedMedia(plan), profile, texts: Object.fromEntries(texts) as unknown });
}

/**
 * The snapshot 底稿: the plan as it went out, in a part that other programs pass on. Canonical JSON as the text of one
 * element: the plan, how the file is laid out, and by the id of each heading and paragraph a hash of its text.
 */
export const snapshotParts = (plan: Plan, profile: WordProfile): Readonly<Record<string, string>> => ({
  'customXml/item1.xml': `${XML_DECLARATION}<p:snapshot xmlns:p="${NAMESPACE}">${forXml(snapshotJson(plan, profile))}</p:snapshot>`,
  'customXml/itemProps1.xml': `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${PART_ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  'customXml/_rels/item1.xml.rels': `${XML_DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
});

/** What names the snapshot in the package: its content type, and its relationship from the document. */
export const SNAPSHOT_TYPE =
  '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>';
export const SNAPSHOT_RELATIONSHIP = `<Relationship Id="rIdSnapshot" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item1.xml"/>`;
