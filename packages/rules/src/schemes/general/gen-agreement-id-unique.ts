/** Every agreement has a number of its own; a renewal gets a new one. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'

export const genAgreementIdUnique = defineGroupRule({
  id: 'gen-agreement-id-unique',
  title: text('Uniek overeenkomstnummer', 'Unique agreement number', 'Numéro de convention unique'),
  table: 'agreements',
  about: 'data',
  severity: 'error',
  groupBy: ['id'],
  comparesRows: true,
  reads: ['id'],
  sources: [cite(recordKeeping)],
  *check(rows) {
    if (rows.length < 2) return
    yield {
      at: [[1, 'id'], [0, 'id'], ...rows.slice(2).map((_, later) => [later + 2, 'id'] as const)],
      args: { rows: rows.length },
    }
  },
  messages: {
    nl: {
      wrong: 'Dit overeenkomstnummer staat in {rows} rijen.',
      fix: 'Geef elke overeenkomst een eigen nummer, ook een verlenging; schrap dubbele rijen.',
    },
    en: {
      wrong: 'This agreement number occurs in {rows} rows.',
      fix: 'Give every agreement its own number, a renewal included; remove duplicate rows.',
    },
    fr: {
      wrong: 'Ce numéro de convention figure dans {rows} lignes.',
      fix: 'Donnez à chaque convention, y compris à une prolongation, son propre numéro ; supprimez les lignes en double.',
    },
  },
})

export const cases = casesOf(genAgreementIdUnique, [
  {
    says: 'a renewal has a new number',
    rows: [{ id: '2024-17' }, { id: '2024-17b' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ id: 'A1' }, { id: 'A2' }, { id: 'A1' }, { id: 'A2' }, { id: 'A1' }],
    verdict: 'violated',
    findings: [
      { at: ['2.id', '0.id', '4.id'], args: { rows: '3' } },
      { at: ['3.id', '1.id'], args: { rows: '2' } },
    ],
  },
  {
    says: 'rows without a number cannot be told apart',
    rows: [{ id: null }, { id: null }],
    verdict: 'undecided',
    because: ['id'],
  },
])
