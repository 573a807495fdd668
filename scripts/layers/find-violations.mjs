import path from 'node:path';
import { readImports } from './read-imports.mjs';

const testFile = /(\.test|(^|\/)testing)(\.tsx?)?$/;

/**
 * Everything that breaks the table, as sentences.
 * `modules` is [{ file, text }], `layers` the table, `aliases` package.json's "imports".
 */
export function findViolations({ modules, layers: table, forTests, aliases }) {
  if (modules.length === 0) return ['No module was found: the check has looked in the wrong place.'];
  const layers = table.flatMap((entry) => spread(entry, modules));
  const used = new Set();
  const violations = modules.flatMap((module) => {
    const layer = layerOf(module.file, layers);
    if (!layer) return [`${module.file} is in a folder that the table does not know.`];
    used.add(layer.entry);
    const scope = { module, layer, layers, forTests, used };
    return readImports({ ...module, aliases }).flatMap((found) => violationOf(found, scope));
  });
  return [...violations, ...staleEntries(table, used)];
}

/** An entry with a star as one layer for each folder that is there; `entry` is the name in the table. */
function spread(entry, modules) {
  if (!entry.folder.endsWith('/*')) return [{ ...entry, entry: entry.folder }];
  const parent = entry.folder.slice(0, -1);
  const inside = modules.filter(({ file }) => file.startsWith(parent)).map(({ file }) => file.slice(parent.length));
  const names = new Set(inside.filter((rest) => rest.includes('/')).map((rest) => rest.split('/')[0]));
  return [...names].map((name) => ({ ...entry, folder: parent + name, entry: entry.folder }));
}

/** The most particular entry whose folder holds the file. */
function layerOf(file, layers) {
  const holds = ({ folder }) => file === folder || file.startsWith(`${folder}/`);
  return layers.filter(holds).sort((a, b) => b.folder.length - a.folder.length)[0];
}

function violationOf(found, scope) {
  const problem = { node: nodeProblem, package: packageProblem, file: fileProblem }[found.kind](found, scope);
  return problem === undefined ? [] : [`${scope.module.file} imports ${found.specifier}: ${problem}`];
}

const isTest = ({ module }) => testFile.test(module.file);

function nodeProblem(_, scope) {
  if (isTest(scope)) return undefined;
  if (scope.layer.node !== true) return `${scope.layer.folder} must not use Node's own modules.`;
  scope.used.add(`${scope.layer.entry} node`);
  return undefined;
}

function packageProblem({ target }, scope) {
  const { layer, layers, forTests, used } = scope;
  if (isTest(scope) && [...forTests.packages, ...withBelow(layer, layers).flatMap(packagesOf)].includes(target))
    return undefined;
  if (!packagesOf(layer).includes(target)) return `the package ${target} is not among those of ${layer.folder}.`;
  used.add(`${layer.entry} package ${target}`);
  return undefined;
}

function fileProblem({ target }, scope) {
  const { module, layer, layers, forTests, used } = scope;
  const other = layerOf(target, layers);
  if (!other) return `${target} is in a folder that the table does not know.`;
  if (other === layer) return undefined;
  const test = isTest(scope);
  if (test && forTests.imports.includes(other.folder)) return undefined;
  if (!test && testFile.test(target)) return 'only tests may import tests and their builders.';
  const entry = [...importsOf(layer), ...(layer.mayImport ?? [])].find((folder) => isInside(other.folder, folder));
  if (entry === undefined && !(test && withBelow(layer, layers).includes(other))) {
    return `${layer.folder} must not import ${other.folder}.`;
  }
  if (!test && !isDoor(target, other)) return `${other.folder} is entered by its index.ts only.`;
  if (!test && entry !== undefined) used.add(`${layer.entry} import ${entry}`);
  return module.file === target ? 'a module must not import itself.' : undefined;
}

const importsOf = ({ imports = [] }) => imports;
const packagesOf = ({ packages = [] }) => packages;
const isInside = (folder, parent) => folder === parent || folder.startsWith(`${parent}/`);
const isDoor = (file, { folder, isShelf }) =>
  isShelf || file === folder || /^index(\.tsx?)?$/.test(path.posix.basename(file)) || /\.(json|css)$/.test(file);

/** A layer and all that lies below it. */
function withBelow(layer, layers) {
  const found = new Set([layer]);
  for (const each of found) {
    const below = [...importsOf(each), ...(each.mayImport ?? [])];
    for (const other of layers) if (below.some((folder) => isInside(other.folder, folder))) found.add(other);
  }
  return [...found];
}

function staleEntries(layers, used) {
  return layers.flatMap(({ folder, node, ...layer }) => {
    if (!used.has(folder)) return [`The table names ${folder}, which holds no module.`];
    return [
      ...importsOf(layer)
        .filter((other) => !used.has(`${folder} import ${other}`))
        .map((other) => `The table lets ${folder} import ${other}, which it does not.`),
      ...packagesOf(layer)
        .filter((name) => !used.has(`${folder} package ${name}`))
        .map((name) => `The table lets ${folder} use the package ${name}, which it does not.`),
      ...(node && !used.has(`${folder} node`)
        ? [`The table lets ${folder} use Node's own modules, which it does not.`]
        : []),
    ];
  });
}
