import { filterStatements } from './filter-statements.ts';

const list = document.getElementById('statements-list');
if (list) filterStatements(list);
