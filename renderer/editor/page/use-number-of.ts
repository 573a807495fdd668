import { useCallback } from 'react';
import { numberPlan } from '#core/derive';
import type { Plan } from '#core/records';
import { usePlanPart } from './editors-context';
import { allNumbers } from './grounds';

/** What is written before a section or measure now: 一、 （一） 1. */
export const useNumberOf = (id: string): string | undefined =>
  usePlanPart(
    useCallback((plan: Plan) => numberPlan(plan).get(id)?.label, [id]),
    allNumbers,
  );
