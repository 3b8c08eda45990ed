/** A Belgian postcode has four digits, from 1000 to 9999. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readPostcode } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, postcodes } from '../../sources/index.ts'
import { columnsNamed } from './identifier-columns.ts'

export const idPostcode = defineCellRule({
  id: 'id-postcode',
  title: text('Postcode', 'Postcode', 'Code postal'),
  cells: columnsNamed('postcode'),
  about: 'data',
  severity: 'error',
  sources: [cite(postcodes)],
  check: (value) => (readPostcode(String(value)).ok ? undefined : { args: {} }),
  messages: {
    nl: {
      wrong: 'Dit is geen Belgische postcode: die telt vier cijfers, van 1000 tot en met 9999.',
      fix: 'Vul de vier cijfers in, zonder land of gemeente; laat de cel leeg bij een adres in het buitenland.',
    },
    en: {
      wrong: 'This is not a Belgian postcode: such a code has four digits, from 1000 to 9999.',
      fix: 'Enter the four digits, without country or town; leave the cell empty for an address abroad.',
    },
    fr: {
      wrong: "Ce n'est pas un code postal belge : un tel code compte quatre chiffres, de 1000 à 9999.",
      fix: "Saisissez les quatre chiffres, sans pays ni commune ; laissez la cellule vide pour une adresse à l'étranger.",
    },
  },
})

export const cases = casesOf(idPostcode, [
  {
    says: 'the first and the last postcode',
    table: 'learners',
    rows: [{ postcode: '1000' }, { postcode: '9999' }],
    verdict: 'valid',
  },
  {
    says: 'nothing below 1000, no fifth digit, no country and no town, in whatever table',
    table: 'companies',
    rows: [{ postcode: '0999' }, { postcode: '10000' }, { postcode: 'B-9300' }, { postcode: '9300 Aalst' }],
    verdict: 'violated',
    findings: [
      { at: ['0.postcode'] },
      { at: ['1.postcode'] },
      { at: ['2.postcode'] },
      { at: ['3.postcode'] },
    ],
  },
  {
    says: 'schools and establishments have postcodes too',
    table: 'providers',
    rows: [{ postcode: '930' }],
    verdict: 'violated',
    findings: [{ at: ['postcode'] }],
  },
])
