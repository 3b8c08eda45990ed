/** The agreement holds the schedule of learning at school and at the workplace. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, groupsDual2018 } from '../../sources/index.ts'

export const dualMfSchedule = defineRule({
  id: 'dual-mf-schedule',
  title: text('Uurrooster in de overeenkomst', 'Schedule in the agreement', 'Horaire dans la convention'),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: [],
  mayBeEmpty: ['schedule'],
  sources: [cite(cedefopDual), cite(groupsDual2018)],
  check: mustBeFilled('schedule'),
  messages: {
    nl: {
      wrong: 'De overeenkomst vermeldt geen uurrooster voor het leren op school en op de werkplek.',
      fix: 'Vul het uurrooster in, of verwijs naar de bijlage waarin het staat.',
    },
    en: {
      wrong: 'The agreement holds no schedule of learning at school and at the workplace.',
      fix: 'Fill in the schedule, or refer to the annex that holds it.',
    },
    fr: {
      wrong: "La convention n'indique pas l'horaire de l'apprentissage à l'école et sur le lieu de travail.",
      fix: "Indiquez l'horaire, ou renvoyez à l'annexe qui le contient.",
    },
  },
})

export const cases = casesOf(dualMfSchedule, [
  {
    says: 'a reference to an annex is enough',
    rows: [{ scheme: 'DUAAL', schedule: 'zie bijlage 1' }],
    verdict: 'valid',
  },
  {
    says: 'an agreement without a schedule is incomplete',
    rows: [
      { scheme: 'DUAAL', schedule: null },
      { scheme: 'DUAAL', schedule: 'zie bijlage 1' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.schedule'] }],
  },
  {
    says: 'other schemes have their own contents',
    rows: [{ scheme: 'WES', schedule: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ scheme: 'DUAAL', id: 'A1' }],
    verdict: 'notCheckable',
    lacking: ['schedule'],
  },
])
