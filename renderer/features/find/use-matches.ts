import { useEffect, useMemo, useState } from 'react';
import type { PatternProblem } from '#core/model';
import { findMatches, placeOfMatch, type Match, type Query, type Scope } from '#core/find';
import { isTextPlace } from '#core/checks';
import { useWorkspace } from '../../workspace';
import { currentAt, firstFrom, locate, type Current } from './current-match';
import type { FindPage } from './find-page';

/** What was found, which of it is the current one, and how to go on. */
export interface Matches {
  readonly matches: readonly Match[];
  readonly problem: PatternProblem | undefined;
  /** -1 where nothing was found. */
  readonly index: number;
  readonly current: Match | undefined;
  /** Makes a match the current one and brings it into view. */
  readonly show: (index: number) => void;
  /** Goes on from the end of what has taken a match's place. */
  readonly passOver: (match: Match, length: number) => void;
}

const NOTHING: readonly Match[] = [];

/** Finds the query in the plan as it is; the matches follow the text while it changes. */
export function useMatches(query: Query, scope: Scope, isOpen: boolean, page: FindPage): Matches {
  const { plan } = useWorkspace();
  const [current, setCurrent] = useState<Current>();
  const found = useMemo(
    () => (isOpen ? findMatches(plan, query, scope) : { matches: NOTHING }),
    [plan, query, scope, isOpen],
  );
  const [matches, problem] = 'problem' in found ? [NOTHING, found.problem] : [found.matches, undefined];
  const index = locate(matches, current);
  const show = (wanted: number): void => {
    const match = matches[wanted];
    setCurrent(currentAt(matches, wanted));
    if (match) page.reveal(placeOfMatch(match));
  };
  // A new question is answered from the caret on.
  const [asked, setAsked] = useState<{ readonly query: Query; readonly scope: Scope }>();
  if (isOpen && (asked?.query !== query || asked.scope !== scope)) {
    setAsked({ query, scope });
    setCurrent(currentAt(matches, firstFrom(plan, matches, page.caret())));
  }
  if (!isOpen && asked) setAsked(undefined);
  useEffect(() => {
    const match = asked && matches[locate(matches, current)];
    if (match) page.reveal(placeOfMatch(match));
    // Only a new question moves the page; a change of the text does not.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [asked]);
  useMarks(matches, index, page);
  const passOver = (match: Match, length: number): void =>
    setCurrent({ index, home: JSON.stringify(match.home), start: match.start + length });
  return { matches, problem, index, current: matches[index], show, passOver };
}

function useMarks(matches: readonly Match[], index: number, page: FindPage): void {
  useEffect(() => {
    const places = matches.map(placeOfMatch);
    page.mark(places.filter(isTextPlace), places[index]);
  }, [matches, index, page]);
}
