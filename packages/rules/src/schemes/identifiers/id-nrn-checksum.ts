/** The last two digits of a national register number check the first nine. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, nationalRegister } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'
import { readNationalNumberCell } from './national-number-cell.ts'

export const idNrnChecksum = defineCellRule({
  id: 'id-nrn-checksum',
  title: text(
    'Controlegetal van het rijksregisternummer',
    'Check digits of the national register number',
    'Chiffres de contrôle du numéro de registre national',
  ),
  cells: columnsOfForm('national'),
  about: 'data',
  severity: 'error',
  sources: [cite(nationalRegister)],
  check: (value, _cell, written) => {
    const cell = readNationalNumberCell(String(value), written)
    return 'problem' in cell && cell.problem === 'checksum' ? { args: {} } : undefined
  },
  messages: {
    nl: {
      wrong: 'De laatste twee cijfers van dit rijksregisternummer passen niet bij de eerste negen.',
      fix: 'Zoek de typfout: neem het nummer over van de identiteitskaart.',
    },
    en: {
      wrong: 'The last two digits of this national register number do not fit the first nine.',
      fix: 'Look for the typing error: copy the number from the identity card.',
    },
    fr: {
      wrong:
        'Les deux derniers chiffres de ce numéro de registre national ne correspondent pas aux neuf premiers.',
      fix: "Cherchez la faute de frappe : reprenez le numéro de la carte d'identité.",
    },
  },
})

export const cases = casesOf(idNrnChecksum, [
  { says: 'born in 1985', rows: [{ nrn: '85.07.30-997.34' }], verdict: 'valid' },
  {
    says: 'born in 2008, with the check of that century',
    rows: [{ nrn: '08.02.29-998.89' }],
    verdict: 'valid',
  },
  { says: 'a BIS number has the same check', rows: [{ nrn: '12.42.29-998.65' }], verdict: 'valid' },
  {
    says: 'one digit wrong fits neither century',
    rows: [{ nrn: '85.07.30-997.35' }],
    verdict: 'violated',
    findings: [{ at: ['nrn'] }],
  },
  {
    says: 'nor do two digits that changed places',
    rows: [{ nrn: '58.07.30-997.34' }, { nrn: '08.02.29-989.89' }],
    verdict: 'violated',
    findings: [{ at: ['0.nrn'] }, { at: ['1.nrn'] }],
  },
  { says: 'what is no number at all is for another rule', rows: [{ nrn: 'onbekend' }], verdict: 'valid' },
])
