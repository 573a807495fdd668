import type { TableName } from '#core/model';
import type { Plan } from '#core/records';
import type { Table } from '../table';
import { finance } from './finance';
import { indicators } from './indicators';
import { projects } from './projects';
import { talent } from './talent';
import { tasks } from './tasks';

const MAKERS: Readonly<Record<TableName, (plan: Plan) => Table>> = { indicators, tasks, projects, finance, talent };

/** Makes a table from the plan's records; without records it has its head and no rows. */
export const generateTable = (plan: Plan, name: TableName): Table => MAKERS[name](plan);
