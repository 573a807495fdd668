import { memo, useCallback, useMemo, type ReactElement } from 'react';
import type { Finding } from '#core/checks';
import { SHOWN_LEVELS, findingKey, findingWith, usePlaceName, usePlaceTitle } from '../../findings';
import { LevelMark, Unseen, useDrawnInParts, useLanguage, useWords } from '../../ui';
import { LEVEL_WORDS } from '#core/words';
import { useWorkspace } from '../../workspace';
import { AlikeFindings } from './alike-findings';
import styles from './checks-pane.module.css';
import { FindingItem } from './finding-item';
import type { FindingDeeds } from './finding-deeds';
import { groupFindings, type FindingGroup, type Grouping } from './group-findings';

interface FindingGroupsProps {
  /** Those of all findings that are listed here. */
  readonly listed: readonly Finding[];
  readonly by: Grouping;
  readonly current: string | undefined;
  readonly deeds: FindingDeeds;
}

/** How many lists of findings alike are drawn at once; the others follow in idle moments. */
const PART = 10;

/** The findings in their groups. A long list is drawn bit by bit. */
export function FindingGroups({ listed, by, current, deeds }: FindingGroupsProps): ReactElement {
  const t = useWords();
  const language = useLanguage();
  const { plan, findings } = useWorkspace();
  const placeName = usePlaceName(plan);
  const nobody = t('checks.nobody');
  const groups = useMemo(
    () => groupFindings(plan, listed, by, { placeName, nobody, language }),
    [plan, listed, by, placeName, nobody, language],
  );
  const draw = useItem(current, deeds);
  const visited = findingWith(current, findings);
  const drawn = useDrawnInParts(
    groups.reduce((sum, { alike }) => sum + alike.length, 0),
    PART,
  );
  return (
    <>
      {firstOf(groups, drawn).map(({ group, count }) => (
        <Group key={group.id} group={group} count={count} visited={visited} draw={draw} />
      ))}
    </>
  );
}

/** The groups as far as so many lists of findings alike go, and how many lists of each. */
function firstOf(
  groups: readonly FindingGroup[],
  most: number,
): readonly { readonly group: FindingGroup; readonly count: number }[] {
  let left = most;
  const shown: { readonly group: FindingGroup; readonly count: number }[] = [];
  for (const group of groups) {
    if (left <= 0) break;
    shown.push({ group, count: Math.min(left, group.alike.length) });
    left -= group.alike.length;
  }
  return shown;
}

interface GroupProps {
  readonly group: FindingGroup;
  /** How many of its lists are drawn. */
  readonly count: number;
  readonly visited: Finding | undefined;
  readonly draw: DrawItem;
}

const Group = memo(function Group({ group, count, visited, draw }: GroupProps): ReactElement {
  return (
    <section aria-label={group.name}>
      <GroupHead group={group} />
      {group.alike.slice(0, count).map((each) => (
        <AlikeFindings key={each.rule} alike={each} current={visited} item={draw} />
      ))}
    </section>
  );
});

/** The name of a group, and how many findings of each level it holds. */
function GroupHead({ group: { name, counts } }: { readonly group: FindingGroup }): ReactElement {
  const language = useLanguage();
  return (
    <h3 className={styles['group']}>
      <span className={styles['groupName']}>{name}</span>
      {SHOWN_LEVELS.filter((level) => counts[level] > 0).map((level) => (
        <span key={level} className={styles['groupCount']}>
          <LevelMark level={level} />
          <Unseen>{LEVEL_WORDS[level][language]}</Unseen>
          {counts[level]}
        </span>
      ))}
    </h3>
  );
}

type DrawItem = (finding: Finding, isFirst: boolean) => ReactElement;

/** Draws a finding among all that there are. */
function useItem(current: string | undefined, deeds: FindingDeeds): DrawItem {
  const { plan, findings } = useWorkspace();
  const placeTitle = usePlaceTitle(plan);
  const fixable = useMemo(() => fixableByRule(findings), [findings]);
  return useCallback(
    (finding, isFirst) => {
      const id = findingKey(finding, findings);
      return (
        <FindingItem
          key={id}
          id={id}
          finding={finding}
          isCurrent={id === current}
          fixable={isFirst ? (fixable.get(finding.rule) ?? 0) : 0}
          deeds={deeds}
          {...(finding.also && { here: placeTitle(finding.at), there: placeTitle(finding.also) })}
        />
      );
    },
    [current, deeds, findings, fixable, placeTitle],
  );
}

function fixableByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, fix } of findings) if (fix) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
