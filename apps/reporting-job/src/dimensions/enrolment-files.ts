/** What only the enrolment files of the administration know: their grades, programmes by name, count days. */
import { type Text, text } from '@werkplekleren/rules'
import { countDayIds, countDays, type Grade } from '../open-data/index.ts'
import { type Dimension, sameInAll } from './dimension.ts'

/** All of secondary education: more than the stages in which programmes are dual. */
export const fileGrade: Dimension = {
  id: 'fileGrade',
  label: text('Graad', 'Stage', 'Degré'),
  members: () => Object.entries(gradeLabels).map(([key, label]) => ({ key, label })),
}

const gradeLabels: Readonly<Record<Grade, Text>> = {
  1: text('Eerste graad', 'First stage', 'Premier degré'),
  2: text('Tweede graad', 'Second stage', 'Deuxième degré'),
  3: text('Derde graad', 'Third stage', 'Troisième degré'),
  7: text('Zevende jaar', 'Seventh year', 'Septième année'),
  OKAN: text('Onthaalonderwijs (OKAN)', 'Reception classes for newcomers (OKAN)', "Classes d'accueil (OKAN)"),
  HBO: text('Hoger beroepsonderwijs', 'Higher vocational education', 'Enseignement professionnel supérieur'),
  OTHER: text('Andere', 'Other', 'Autres'),
  NONE: text('Niet ingedeeld in graden', 'Not divided into stages', 'Non réparti en degrés'),
}

/** Programmes by the name, grade, domain and finality that the file gives them; a code it has not. */
export const namedProgramme: Dimension = {
  id: 'namedProgramme',
  label: text('Opleiding', 'Programme', 'Formation'),
  members: ({ namedProgrammes = [] }) =>
    namedProgrammes.map(({ key, name }) => ({ key, label: sameInAll(name) })),
}

export const countDay: Dimension = {
  id: 'countDay',
  label: text('Teldag', 'Count day', 'Jour de comptage'),
  members: () => countDayIds.map((key) => ({ key, label: countDays[key].label })),
}

/** In which of the two definitions of a dual learner an enrolment is counted, and why not in the other. */
export const bridgeStep: Dimension = {
  id: 'bridgeStep',
  label: text('Stap', 'Step', 'Étape'),
  members: () => [
    { key: 'both', label: text('In beide definities', 'In both definitions', 'Dans les deux définitions') },
    { key: 'structure312', label: text('Hoofdstructuur 312', 'Main structure 312', 'Structure 312') },
    { key: 'structure315', label: text('Hoofdstructuur 315', 'Main structure 315', 'Structure 315') },
    {
      key: 'flagOnly',
      label: text(
        'Duaal volgens de catalogus, niet in de naam',
        'Dual by the catalogue, not in the name',
        'Dual selon le catalogue, pas dans le nom',
      ),
    },
    { key: 'runUp', label: text('Aanloopfase', 'Run-up phase', 'Phase de démarrage') },
    {
      key: 'groupDbso',
      label: text(
        'Administratieve groep die eindigt op DBSO',
        'Administrative group ending in DBSO',
        'Groupe administratif se terminant par DBSO',
      ),
    },
    {
      key: 'groupSyn',
      label: text(
        'Administratieve groep die eindigt op SYN',
        'Administrative group ending in SYN',
        'Groupe administratif se terminant par SYN',
      ),
    },
    {
      key: 'nameOnly',
      label: text(
        'Duaal in de naam, niet volgens de catalogus',
        'Dual in the name, not by the catalogue',
        'Dual dans le nom, pas selon le catalogue',
      ),
    },
    { key: 'typeFive', label: text('Type 5', 'Type 5', 'Type 5') },
  ],
}

/** Steps by which the first definition counts more than the second, and the other way round. */
export const stepsOfBridge = {
  onlyD1: ['structure312', 'structure315', 'flagOnly'],
  onlyD2: ['runUp', 'groupDbso', 'groupSyn', 'nameOnly', 'typeFive'],
} as const
