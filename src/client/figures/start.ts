import { filterFigures } from './filter-figures.ts';

const table = document.getElementById('figures-table');
if (table) filterFigures(table);
