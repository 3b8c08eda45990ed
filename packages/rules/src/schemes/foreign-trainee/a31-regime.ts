/** From 2023 a trainee gets no A3-1 permit any more. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023, foreignTraineeFrom2023, inRegime } from '../../parameters/index.ts'
import { agiiTrainees2023, cite, vlaanderenTraineeCategory } from '../../sources/index.ts'

export const a31Regime = defineRule({
  id: 'a31-regime',
  title: text(
    'Regeling volgens de datum van toekenning',
    'Rules by the date of grant',
    "Règles selon la date d'octroi",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeFrom2023,
  severity: 'warning',
  reads: ['kind'],
  mayBeEmpty: ['filedOn', 'grantedOn'],
  mayLack: ['filedOn'],
  sources: [cite(agiiTrainees2023), cite(vlaanderenTraineeCategory)],
  check: ({ kind, filedOn }) =>
    kind !== 'A31'
      ? undefined
      : filedOn !== null && inRegime(foreignTraineeBefore2023, filedOn)
        ? violated(['kind', 'grantedOn', 'filedOn'], { filed: { day: filedOn } }, 'transition')
        : violated(['kind', 'grantedOn']),
  messages: {
    nl: {
      wrong:
        'Een vergunning A3-1 kan vanaf 2023 niet meer worden toegekend; de regels voor stagiairs zijn gewijzigd.',
      fix: 'Ga na onder welke regeling de vergunning valt en verbeter de soort of de datum van toekenning.',
    },
    en: {
      wrong: 'An A3-1 permit can no longer be granted from 2023; the rules for trainees have changed.',
      fix: 'Find out which rules the permit falls under and correct the kind or the date of grant.',
    },
    fr: {
      wrong:
        'Un permis A3-1 ne peut plus être accordé à partir de 2023 ; les règles pour les stagiaires ont changé.',
      fix: "Vérifiez de quelles règles relève le permis et corrigez le type ou la date d'octroi.",
    },
  },
  variants: {
    transition: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De aanvraag van {filed} dateert van vóór 2023, maar de vergunning A3-1 is pas vanaf 2023 toegekend; of de oude regels dan gelden, staat niet vast.',
          fix: 'Vraag bij de dienst Economische Migratie na welke regels gelden.',
        },
        en: {
          wrong:
            'The application of {filed} dates from before 2023, but the A3-1 permit was granted from 2023; whether the old rules hold is not certain.',
          fix: 'Ask the Economic Migration service which rules hold.',
        },
        fr: {
          wrong:
            "La demande du {filed} date d'avant 2023, mais le permis A3-1 n'a été accordé qu'à partir de 2023 ; il n'est pas certain que les anciennes règles s'appliquent.",
          fix: "Demandez au service Migration économique quelles règles s'appliquent.",
        },
      },
    },
  },
})

const permit = { kind: 'A31', grantedOn: '2023-01-01', filedOn: null }

export const cases = casesOf(a31Regime, [
  {
    says: 'the last day of 2022 was in time',
    rows: [{ ...permit, grantedOn: '2022-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the first day of 2023 was not',
    rows: [permit, { ...permit, filedOn: '2023-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['0.kind', '0.grantedOn'] }, { at: ['1.kind', '1.grantedOn'] }],
  },
  {
    says: 'what happened to applications of 2022 is not known',
    rows: [{ ...permit, filedOn: '2022-12-31' }],
    verdict: 'violated',
    findings: [
      { at: ['kind', 'grantedOn', 'filedOn'], variant: 'transition', args: { filed: '31 December 2022' } },
    ],
  },
  {
    says: 'a permit under the new rules is what it should be',
    rows: [{ ...permit, kind: 'TRAINEE' }],
    verdict: 'valid',
  },
  {
    says: 'a permit of an unknown kind is left open',
    rows: [{ ...permit, kind: null }],
    verdict: 'undecided',
    because: ['kind'],
  },
])
