import type { ISectionOptions } from 'docx';
import type { WordProfile } from '../plan-to-docx';
import type { Draft } from './draft';
import { drawOfficial } from './official/draw-official';
import { drawReport } from './report/draw-report';

/** Draws a plan as the sections of a Word file, one at a time so that others may have their turn between them. */
type DrawPlan = (draft: Draft, onPart: (part: number) => Promise<void>) => Promise<readonly ISectionOptions[]>;

const DRAWINGS: Readonly<Record<WordProfile, DrawPlan>> = { gbt9704: drawOfficial, report: drawReport };

/** Draws a plan as its profile has it: what stands before, between and after the sections. */
export const drawPlan: DrawPlan = (draft, onPart) => DRAWINGS[draft.profile](draft, onPart);
