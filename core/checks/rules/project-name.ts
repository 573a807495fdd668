import type { Section } from '#core/model';
import type { Plan } from '#core/records';
import { placeIn, type LineHome } from '../finding-of';
import { namesIn, type Stretch } from '../mentions';
import { nearFinder, nearIndexes, type NearIndex } from '../near-names/find-near';
import { namedProjectsIn } from '../near-names/named-projects';
import { isTyped, type Line } from '../read-line';
import { rule, type Spot } from '../rule';
import { sectionLines } from '../section-lines';

type Params = Readonly<Record<'name' | 'near', string>>;

const indexes = new WeakMap<Plan['records']['project'], NearIndex>();
const projectIndex = nearIndexes();

function indexOf({ records }: Plan): NearIndex {
  const known = indexes.get(records.project);
  if (known) return known;
  const index = projectIndex(records.project.flatMap(({ name = '' }) => (name.trim() === '' ? [] : [name.trim()])));
  indexes.set(records.project, index);
  return index;
}

const nearProjects = nearFinder();

/** What a line says of projects: those spelt otherwise than in the register, and those that are not in it. */
function inLine(plan: Plan, home: LineHome, line: Line, isAboutProjects: boolean): readonly Spot<Params>[] {
  const wrong = nearProjects(line, indexOf(plan));
  const named = namedProjectsIn(line, isAboutProjects).filter(
    ({ start }) => !wrong.some((miss) => miss.start === start),
  );
  if (wrong.length + named.length === 0) return [];
  const taken = namesIn(plan, line);
  const isTaken = ({ start, end }: Stretch, isWhole: boolean): boolean =>
    taken.some((name) => (isWhole ? name.start <= start && end <= name.end : name.start < end && start < name.end));
  const isFree = (stretch: Stretch, isWhole: boolean): boolean =>
    isTyped(line, stretch.start, stretch.end) && !isTaken(stretch, isWhole);
  return [
    ...wrong
      .filter((miss) => isFree(miss, true))
      .map(({ start, end, typed, right }): Spot<Params> => {
        const at = placeIn(home, start, end);
        const [only, other] = right;
        const isCertain = only !== undefined && other === undefined;
        return {
          at,
          params: { name: typed, near: right.join(' / ') },
          ...(isCertain && { fix: { at, from: typed, to: only } }),
        };
      }),
    ...named
      .filter((name) => isFree(name, false))
      .map(({ start, end, name }): Spot<Params> => ({ at: placeIn(home, start, end), params: { name, near: '' } })),
  ];
}

const ABOUT_PROJECTS = /重[点大](?:建设)?(?:项目|工程)|项目(?:安排|清单|建设)$|key projects|major projects/i;

function find(section: Section, plan: Plan): readonly Spot<Params>[] {
  const isAboutProjects = ABOUT_PROJECTS.test(section.heading);
  return sectionLines(plan, section).flatMap(([home, line]) => inLine(plan, home, line, isAboutProjects));
}

export default rule<Params>({
  id: 'P37',
  name: 'project-name',
  level: 'warning',
  over: 'section',
  find: (section, { plan }) => (indexOf(plan).exact.size === 0 ? [] : find(section, plan)),
  words: {
    'zh-CN': {
      title: '正文中的项目不在项目台账',
      why: '台账里没有的项目不会进入项目表，投资、责任单位和时限都无从落实。',
      bad: '建设“彩灯大世界”项目，项目台账中没有',
      good: '建设“彩灯大世界”项目，项目台账中有同名项目',
      say: ({ name, near }) =>
        near === ''
          ? `项目“${name}”不在项目台账中，请补登或改用台账中的名称。`
          : `“${name}”与项目台账中的“${near}”只差一点，请核对项目名称。`,
    },
    en: {
      title: 'Project of the text that is not in the register',
      why: 'What is not registered is not in the table of projects: nobody answers for it, and no money is planned.',
      bad: 'Build the “Lantern World” project, which the register does not have',
      good: 'Build the “Lantern World” project, which the register has',
      say: ({ name, near }) =>
        near === ''
          ? `The project “${name}” is not in the register of projects.`
          : `“${name}” is nearly “${near}” of the register of projects; check the name.`,
    },
  },
});
