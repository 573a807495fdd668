import type { Level } from '#core/model';
import type { Finding, Place } from '#core/checks';
import { SHOWN_LEVELS } from '../../findings';

export interface PlaceGroup {
  readonly place: string;
  readonly findings: readonly Finding[];
}
export interface LevelGroup {
  readonly level: Level;
  readonly count: number;
  readonly places: readonly PlaceGroup[];
}

/** Findings by level, and within a level by the section or register where they are. */
export function groupFindings(findings: readonly Finding[], nameOf: (place: Place) => string): readonly LevelGroup[] {
  return SHOWN_LEVELS.flatMap((level) => {
    const ofLevel = findings.filter((finding) => finding.level === level);
    const places = new Map<string, Finding[]>();
    for (const finding of ofLevel) {
      const place = nameOf(finding.at);
      places.set(place, [...(places.get(place) ?? []), finding]);
    }
    if (ofLevel.length === 0) return [];
    return [{ level, count: ofLevel.length, places: [...places].map(([place, list]) => ({ place, findings: list })) }];
  });
}
