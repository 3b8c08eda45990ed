/** Dual learning leads to qualifications of level 2, 3 or 4. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { readVksLevel } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { dualQualificationLevels, dualStructural, itemsOn } from '../../parameters/index.ts'
import { cedefopDual, cite, qualificationLevels } from '../../sources/index.ts'

/** A number that is no level at all is the business of `id-vks`. */
export const dualVksLevel = defineRule({
  id: 'dual-vks-level',
  title: text(
    'Kwalificatieniveau van een duale opleiding',
    'Qualification level of a dual programme',
    "Niveau de certification d'une formation duale",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  inForce: dualStructural,
  severity: 'error',
  reads: ['start'],
  mayBeEmpty: ['programmeVksLevel'],
  sources: [cite(cedefopDual), cite(qualificationLevels)],
  check: ({ start, programmeVksLevel: level }) => {
    const levels = itemsOn(dualQualificationLevels, start)
    if (level === null) return violated(['programmeVksLevel'], { levels: levels.join(', ') }, 'missing')
    if (!readVksLevel(String(level)).ok) return undecided('programmeVksLevel')
    return levels.includes(level)
      ? undefined
      : violated(['programmeVksLevel', 'start'], { level, levels: levels.join(', ') })
  },
  messages: {
    nl: {
      wrong:
        'De opleiding heeft VKS-niveau {level}, maar duaal leren in het secundair onderwijs bestaat alleen op deze niveaus: {levels}.',
      fix: 'Ga de opleidingscode en het niveau van de opleiding na.',
    },
    en: {
      wrong:
        'The programme has VKS level {level}, but dual learning in secondary education exists at these levels only: {levels}.',
      fix: 'Verify the programme code and the level of the programme.',
    },
    fr: {
      wrong:
        "La formation est de niveau VKS {level}, mais l'apprentissage dual dans l'enseignement secondaire n'existe qu'à ces niveaux : {levels}.",
      fix: 'Vérifiez le code et le niveau de la formation.',
    },
  },
  variants: {
    missing: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'Het VKS-niveau van de opleiding is niet ingevuld; duaal leren bestaat alleen op deze niveaus: {levels}.',
          fix: 'Zoek het niveau van de opleiding op en vul het in.',
        },
        en: {
          wrong:
            'The VKS level of the programme is not filled in; dual learning exists at these levels only: {levels}.',
          fix: 'Look up the level of the programme and fill it in.',
        },
        fr: {
          wrong:
            "Le niveau VKS de la formation n'est pas indiqué ; l'apprentissage dual n'existe qu'à ces niveaux : {levels}.",
          fix: 'Recherchez le niveau de la formation et indiquez-le.',
        },
      },
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2024-09-02' }

export const cases = casesOf(dualVksLevel, [
  {
    says: 'levels 2, 3 and 4 are those of dual learning',
    rows: ['2', '3', '4'].map((programmeVksLevel) => ({ ...agreement, programmeVksLevel })),
    verdict: 'valid',
  },
  {
    says: 'levels 1 and 5 are not',
    rows: [
      { ...agreement, programmeVksLevel: '1' },
      { ...agreement, programmeVksLevel: '5' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.programmeVksLevel', '0.start'], args: { level: '1', levels: '2, 3, 4' } },
      { at: ['1.programmeVksLevel', '1.start'] },
    ],
  },
  {
    says: 'a programme without a level lacks the evidence',
    rows: [{ ...agreement, programmeCode: '4711' }],
    tables: { programmes: [{ code: '4711', vksLevel: null }] },
    verdict: 'violated',
    findings: [{ at: ['programmeVksLevel'], variant: 'missing' }],
  },
  {
    says: 'nine is no level at all',
    rows: [{ ...agreement, programmeVksLevel: '9' }],
    verdict: 'undecided',
    because: ['programmeVksLevel'],
  },
  {
    says: 'pilots before September 2019 are not judged',
    rows: [{ ...agreement, start: '2019-08-31', programmeVksLevel: '5' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date one does not know which law holds',
    rows: [{ ...agreement, start: null, programmeVksLevel: '5' }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'a sheet without levels, and no programmes table with them, cannot be checked',
    rows: [agreement],
    verdict: 'notCheckable',
    lacking: ['programmeVksLevel'],
  },
  {
    says: 'agreements from 1 September 2019 on are judged',
    rows: [
      { ...agreement, start: '2019-09-01', programmeVksLevel: '4' },
      { ...agreement, start: '2019-09-01', programmeVksLevel: '5' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.programmeVksLevel', '1.start'], args: { levels: '2, 3, 4' } }],
  },
])
