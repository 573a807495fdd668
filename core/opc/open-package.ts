import { failed, type FailureKind, type Result, done } from '#core/model';
import { readZip, unpack } from '#core/file';
import { scanXml } from './scan-xml';

/** The parts that a part names: by id, and the first of each kind by `:kind`. */
export type Relations = ReadonlyMap<string, string>;

/** A package of parts as the Open Packaging Conventions (ECMA-376 part 2) describe it: .docx, .xlsx. */
export interface Package {
  /** A part by its name, whatever the case and the slashes that a program writes; undefined when it is not there or broken. */
  readonly part: (name: string) => Uint8Array | undefined;
  readonly names: readonly string[];
  /** The name of the main part. */
  readonly main: string | undefined;
  readonly relationsOf: (part: string) => Relations;
}

const plain = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();

/** The path of a part that another part names. */
function resolved(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function readRelations(bytes: Uint8Array | undefined, from: string): Relations {
  const targets = new Map<string, string>();
  if (bytes)
    scanXml(bytes, {
      open: (name, { Id, Target, Type, TargetMode }) => {
        if (name !== 'Relationship' || Id === undefined || Target === undefined || TargetMode === 'External') return;
        targets.set(Id, resolved(Target, from));
        const kind = Type?.split('/').at(-1);
        if (kind !== undefined && !targets.has(`:${kind}`)) targets.set(`:${kind}`, resolved(Target, from));
      },
    });
  return targets;
}

/**
 * Opens a package. What is no zip fails with `refusal`; a zip larger or denser than a file may be fails before anything is
 * unpacked. Parts are unpacked when they are asked for.
 */
export function openPackage(bytes: Uint8Array, file: string, refusal: FailureKind): Result<Package> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return failed(refusal, { file });
  const zip = readZip(bytes, file);
  if (!zip.ok) return zip;
  const byName = new Map([...zip.value].map(([name, part]) => [plain(name), part] as const));
  const part = (name: string): Uint8Array | undefined => {
    const found = byName.get(plain(name));
    return found && unpack(found);
  };
  return done({
    part,
    names: [...byName.keys()],
    main: readRelations(part('_rels/.rels'), '').get(':officeDocument'),
    relationsOf: (name) => readRelations(part(name.replace(/([^/]*)$/, '_rels/$1.rels')), name),
  });
}
