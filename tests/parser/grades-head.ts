/** The head of the table of grades, as the source prints it: the scale, then the columns. */
export const GRADES_HEAD = `Grades

Grades awarded:
3: good; 2: adequate

 Local services
overall

Council
services

Health
services

`;
