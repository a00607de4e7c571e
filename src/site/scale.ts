import { highestGrade, lowestGrade } from '../model/grades.ts';
import { report } from './report.ts';

const lowest = lowestGrade(report.legend);
const highest = highestGrade(report.legend);

/** The ends of the scale of grades in words: `1 (inadequate) to 4 (outstanding)`. */
export const scale = `${lowest.grade} (${lowest.word}) to ${highest.grade} (${highest.word})`;
