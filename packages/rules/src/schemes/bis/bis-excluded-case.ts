/** Some kinds of training cannot be a vocational immersion internship. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, vdabBis } from '../../sources/index.ts'

/** Training for an institution abroad is allowed. */
const allowed: readonly string[] = ['NONE', 'FOREIGNEDUCATION']

export const bisExcludedCase = defineRule({
  id: 'bis-excluded-case',
  title: text(
    'Uitgesloten gevallen van de beroepsinlevingsstage',
    'Excluded cases of the vocational immersion internship',
    "Cas exclus du stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  severity: 'warning',
  reads: ['immersionSituation'],
  sources: [cite(vdabBis)],
  check: ({ immersionSituation }) =>
    allowed.includes(immersionSituation)
      ? undefined
      : violated(['immersionSituation'], {
          situation: { table: 'agreements', column: 'immersionSituation', code: immersionSituation },
        }),
  messages: {
    nl: {
      wrong: 'Een beroepsinlevingsstage kan niet in dit geval: “{situation}”.',
      fix: 'Ga na of het kader juist is genoteerd; zo ja, kies een ander stelsel.',
    },
    en: {
      wrong: 'A vocational immersion internship is not possible in this case: “{situation}”.',
      fix: 'Verify whether the setting is recorded correctly; if so, choose another scheme.',
    },
    fr: {
      wrong: "Un stage d'immersion professionnelle n'est pas possible dans ce cas : « {situation} ».",
      fix: 'Vérifiez si le cadre est bien noté ; si oui, choisissez un autre régime.',
    },
  },
})

const excluded = ['EMPLOYMENT', 'EDUCATION', 'LIBERALPROFESSION', 'COMPULSORY', 'PROTECTEDTITLE']

export const cases = casesOf(bisExcludedCase, [
  {
    says: 'a voluntary internship is allowed, and so is one for an institution abroad',
    rows: [
      { scheme: 'BIS', immersionSituation: 'NONE' },
      { scheme: 'BIS', immersionSituation: 'FOREIGNEDUCATION' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a running employment contract, a Belgian education, a liberal profession, a compulsory internship and a protected title are excluded',
    rows: excluded.map((immersionSituation) => ({ scheme: 'BIS', immersionSituation })),
    verdict: 'violated',
    findings: excluded.map((_, row) => ({ at: [`${row}.immersionSituation`] })),
  },
  {
    says: 'the case is named in the message',
    rows: [{ scheme: 'BIS', immersionSituation: 'vrij beroep' }],
    verdict: 'violated',
    findings: [{ at: ['immersionSituation'], args: { situation: 'Preparation for a liberal profession' } }],
  },
  {
    says: 'an empty cell says nothing',
    rows: [{ scheme: 'BIS', immersionSituation: null }],
    verdict: 'undecided',
    because: ['immersionSituation'],
  },
  {
    says: 'dual learning is education by nature',
    rows: [{ scheme: 'DUAAL', immersionSituation: 'EDUCATION' }],
    verdict: 'notApplicable',
  },
])
