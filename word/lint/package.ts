import type { LintFinding, LintKind } from './finding';
import { scanPart, valuesOf } from './scan';

type Parts = Readonly<Record<string, string>>;

const TYPES = '[Content_Types].xml';
const isRelationships = (name: string): boolean => name.endsWith('.rels');

/** The part that a file of relationships belongs to: word/_rels/document.xml.rels → word/document.xml. */
const ownerOf = (name: string): string => name.replace(/(^|\/)_rels\//, '$1').replace(/\.rels$/, '');

/** The name of the part that a relationship points to. */
function targetOf(owner: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = owner.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The ids of the relationships of a part. */
export function relationshipsOf(parts: Parts, part: string): ReadonlySet<string> {
  const at = part.lastIndexOf('/') + 1;
  return new Set(valuesOf(parts[`${part.slice(0, at)}_rels/${part.slice(at)}.rels`], 'Relationship', 'Id'));
}

function checkTypes(parts: Parts): readonly LintFinding[] {
  const overrides = valuesOf(parts[TYPES], 'Override', 'PartName').map((name) => name.slice(1));
  const endings = new Set(valuesOf(parts[TYPES], 'Default', 'Extension').map((ending) => ending.toLowerCase()));
  const named = new Set(overrides);
  const finding = (kind: LintKind, what: string): LintFinding => ({ kind, part: TYPES, what });
  return [
    ...overrides.filter((name) => !(name in parts)).map((name) => finding('orphan-content-type', name)),
    ...Object.keys(parts)
      .filter((name) => name !== TYPES && !named.has(name))
      .filter((name) => !endings.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()))
      .map((name) => finding('missing-content-type', name)),
  ];
}

/** Checks that the parts of a package and what names them agree: relationships, content types, nothing unreachable. */
export function checkPackage(parts: Parts): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const reached = new Set<string>();
  for (const [part, xml] of Object.entries(parts).filter(([name]) => isRelationships(name))) {
    const owner = ownerOf(part);
    if (owner !== '' && !(owner in parts)) findings.push({ kind: 'orphan-part', part, what: owner });
    const open = ({
      name,
      attributes,
    }: {
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
    }): void => {
      if (name !== 'Relationship') return;
      const target = attributes['Target'] ?? '';
      if (attributes['TargetMode'] === 'External') findings.push({ kind: 'external-relationship', part, what: target });
      else if (!(targetOf(owner, target) in parts)) findings.push({ kind: 'missing-part', part, what: target });
      else reached.add(targetOf(owner, target));
    };
    scanPart(xml, [{ open }]);
  }
  const unreached = Object.keys(parts).filter((name) => name !== TYPES && !isRelationships(name) && !reached.has(name));
  return [
    ...findings,
    ...unreached.map((part): LintFinding => ({ kind: 'orphan-part', part, what: part })),
    ...checkTypes(parts),
  ];
}
