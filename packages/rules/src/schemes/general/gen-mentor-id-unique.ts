/** A mentor has one row for each company. */
import { casesOf, defineGroupRule, type GroupViolation } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'

export const genMentorIdUnique = defineGroupRule({
  id: 'gen-mentor-id-unique',
  title: text(
    'Elke mentor per onderneming in één rij',
    'Every mentor in one row for each company',
    'Chaque tuteur sur une seule ligne par entreprise',
  ),
  table: 'mentors',
  about: 'data',
  severity: 'error',
  groupBy: ['id'],
  comparesRows: true,
  reads: ['id'],
  mayBeEmpty: ['companyNo'],
  mayLack: ['companyNo'],
  sources: [cite(recordKeeping)],
  *check(rows): Iterable<GroupViolation<'id'>> {
    const byCompany = new Map<string | null, number[]>()
    rows.forEach(({ companyNo }, position) => {
      const positions = byCompany.get(companyNo)
      if (positions) positions.push(position)
      else byCompany.set(companyNo, [position])
    })
    for (const [first, second, ...later] of byCompany.values()) {
      if (first === undefined || second === undefined) continue
      yield {
        at: [[second, 'id'], [first, 'id'], ...later.map((position) => [position, 'id'] as const)],
        args: { rows: later.length + 2 },
      }
    }
  },
  messages: {
    nl: {
      wrong: 'Deze mentor staat voor dezelfde onderneming in {rows} rijen.',
      fix: 'Laat per onderneming één rij staan, of geef een andere mentor een eigen nummer.',
    },
    en: {
      wrong: 'This mentor occurs in {rows} rows for the same company.',
      fix: 'Keep one row for each company, or give another mentor a number of its own.',
    },
    fr: {
      wrong: 'Ce tuteur figure dans {rows} lignes pour la même entreprise.',
      fix: 'Gardez une seule ligne par entreprise, ou donnez à un autre tuteur son propre numéro.',
    },
  },
})

export const cases = casesOf(genMentorIdUnique, [
  {
    says: 'a mentor of two companies has a row for each',
    rows: [
      { id: 'M1', companyNo: '0403019261' },
      { id: 'M1', companyNo: '0428759497' },
      { id: 'M2', companyNo: '0403019261' },
    ],
    verdict: 'valid',
  },
  {
    says: 'two rows for one company are one finding, however its number is spelled',
    rows: [
      { id: 'M1', companyNo: '0403019261' },
      { id: 'M1', companyNo: '0428759497' },
      { id: 'M1', companyNo: 'BE 0403.019.261' },
    ],
    verdict: 'violated',
    findings: [{ at: ['2.id', '0.id'], args: { rows: '2' } }],
  },
  {
    says: 'without a company a mentor has one row',
    rows: [{ id: 'M1' }, { id: 'M2' }, { id: 'M1' }, { id: 'M1' }],
    verdict: 'violated',
    findings: [{ at: ['2.id', '0.id', '3.id'], args: { rows: '3' } }],
  },
  {
    says: 'rows without a number cannot be told apart',
    rows: [{ id: null, companyNo: '0403019261' }],
    verdict: 'undecided',
    because: ['id'],
  },
])
