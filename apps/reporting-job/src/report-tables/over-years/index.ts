/** Series over five school years. */
export { learnersBySectorOverYears } from './1-15-learners-by-sector.ts'
export { learnersByProvinceOverYears } from './1-16-learners-by-province.ts'
export { keyFiguresOverYears } from './1-17-key-figures.ts'
export { agreementsOverYears } from './4-11-agreements.ts'
export { earlyEndOverYears } from './4-12-early-end.ts'
export { inFiveYears } from './five-years.ts'
