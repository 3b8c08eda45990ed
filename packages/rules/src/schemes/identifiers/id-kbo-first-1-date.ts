/** Enterprise numbers that begin with 1 were first given on 19 September 2023. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { FIRST_SERIES_1_DAY, readEnterpriseNumber } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, enterpriseNumberOne } from '../../sources/index.ts'

export const idKboFirst1Date = defineRule({
  id: 'id-kbo-first-1-date',
  title: text(
    'Ondernemingsnummer dat met 1 begint',
    'Enterprise number that begins with 1',
    "Numéro d'entreprise qui commence par 1",
  ),
  table: 'companies',
  about: 'data',
  severity: 'info',
  reads: [],
  mayBeEmpty: ['no', 'foundedOn'],
  applies: ({ no }) => no !== null && isOfSeries1(no),
  sources: [cite(enterpriseNumberOne)],
  check: ({ foundedOn }) => {
    if (foundedOn === null) return undecided('foundedOn')
    return foundedOn < FIRST_SERIES_1_DAY
      ? violated(['no', 'foundedOn'], { founded: { day: foundedOn }, first: { day: FIRST_SERIES_1_DAY } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De onderneming is opgericht op {founded}, maar ondernemingsnummers die met 1 beginnen, worden pas sinds {first} toegekend.',
      fix: 'Ga na of het nummer en de oprichtingsdatum van dezelfde onderneming zijn.',
    },
    en: {
      wrong:
        'The enterprise was founded on {founded}, but enterprise numbers that begin with 1 have been given only since {first}.',
      fix: 'Verify whether the number and the founding date belong to the same enterprise.',
    },
    fr: {
      wrong:
        "L'entreprise a été créée le {founded}, mais les numéros d'entreprise qui commencent par 1 ne sont attribués que depuis le {first}.",
      fix: 'Vérifiez si le numéro et la date de création concernent la même entreprise.',
    },
  },
})

function isOfSeries1(no: string): boolean {
  const reading = readEnterpriseNumber(no)
  return reading.ok && reading.series === 1
}

export const cases = casesOf(idKboFirst1Date, [
  {
    says: 'the first such number was given on 19 September 2023',
    rows: [{ no: '1000000021', foundedOn: '2023-09-19' }],
    verdict: 'valid',
  },
  {
    says: 'a company founded the day before got another one',
    rows: [{ no: '1000000021', foundedOn: '2023-09-18' }],
    verdict: 'violated',
    findings: [
      { at: ['no', 'foundedOn'], args: { founded: '18 September 2023', first: '19 September 2023' } },
    ],
  },
  {
    says: 'numbers that begin with 0 are of any time',
    rows: [{ no: '0566988259', foundedOn: '2001-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a number with wrong check digits is judged elsewhere',
    rows: [{ no: '1000000022', foundedOn: '2001-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a founding date there is nothing to compare',
    rows: [{ no: '1000000021', foundedOn: null }],
    verdict: 'undecided',
    because: ['foundedOn'],
  },
])
