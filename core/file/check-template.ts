import { DEEPEST_SECTION, type Result, type SectionDemand } from '#core/model';
import { TITLE_PARTS } from '#core/derive';
import { badTemplate, TEMPLATE_LIMITS, type Template } from '#core/template';
import { HOUSE_RULES, RULES } from '#core/checks';

/** Whatever a template says that this program does not know, or that its sections cannot be; undefined when all is well. */
export const checkTemplate = (template: Template, file: string): Result<never> | undefined =>
  wrongText(template, file) ??
  wrongTitle(template, file) ??
  wrongSections(template.sections, file) ??
  wrongLevels(template, file);

type Found = Result<never> | undefined;

const firstOf = <T>(items: Iterable<T>, find: (item: T) => Found): Found => {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return undefined;
};

const list = (names: readonly string[]): string => names.join(' / ');

/** Characters that cannot be seen and turn text round or break it; a line break is one that may stand in a prompt. */
const UNSEEN = /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

function wrongText(value: unknown, file: string, at = ''): Found {
  if (typeof value === 'string') return UNSEEN.test(value) ? badTemplate(file, 'template-control', { at }) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  return firstOf(Object.entries(value), ([key, item]) => wrongText(item, file, at === '' ? key : `${at}.${key}`));
}

function wrongTitle({ title = '' }: Template, file: string): Found {
  const parts: readonly string[] = TITLE_PARTS;
  return firstOf(title.matchAll(/\{([^{}]*)\}/g), ([, what = '']) =>
    parts.includes(what) ? undefined : badTemplate(file, 'template-title', { what, names: list(parts) }),
  );
}

interface Placed {
  readonly demand: SectionDemand;
  readonly level: number;
  readonly parent?: SectionDemand;
}

function* walk(sections: readonly SectionDemand[], level = 1, parent?: SectionDemand): Generator<Placed> {
  for (const demand of sections) {
    yield { demand, level, ...(parent && { parent }) };
    yield* walk(demand.sections ?? [], level + 1, demand);
  }
}

function wrongSections(sections: readonly SectionDemand[], file: string): Found {
  const seen = new Set<string>();
  const firstAnnex = sections.findIndex(({ annex }) => annex === true);
  return firstOf(walk(sections), ({ demand, level, parent }) => {
    const { key, heading, length, annex } = demand;
    if (seen.has(key)) return badTemplate(file, 'template-section-twice', { key });
    if (seen.add(key).size > TEMPLATE_LIMITS.sections)
      return badTemplate(file, 'template-too-long', { at: 'sections', limit: String(TEMPLATE_LIMITS.sections) });
    if (level > DEEPEST_SECTION)
      return badTemplate(file, 'sections-too-deep', { heading, limit: String(DEEPEST_SECTION) });
    if (parent?.unnumbered === true) return badTemplate(file, 'template-inside', { heading: parent.heading });
    const isAfterAnnex = level === 1 && firstAnnex >= 0 && sections.indexOf(demand) > firstAnnex;
    if ((annex === true && level > 1) || (annex !== true && isAfterAnnex))
      return badTemplate(file, 'template-annex', {
        heading: annex === true ? heading : (sections[firstAnnex]?.heading ?? ''),
      });
    const isTurned = (length?.least ?? 0) > (length?.most ?? Infinity);
    return isTurned ? badTemplate(file, 'template-length', { heading }) : undefined;
  });
}

const wrongLevels = ({ levels = {} }: Template, file: string): Found =>
  firstOf(Object.keys(levels), (what) =>
    [...RULES, ...HOUSE_RULES].some(({ id }) => id === what) ? undefined : badTemplate(file, 'template-rule', { what }),
  );
