/** The province of an address is that of its postcode. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { type PostcodeFacts, type Province, readPostcode } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, postcodes } from '../../sources/index.ts'
import type { CellOf } from '../../tables/index.ts'

type ProvinceCode = CellOf<'establishments', 'province'>

export const idPostcodeRegion = defineRule({
  id: 'id-postcode-region',
  title: text('Provincie van de postcode', 'Province of the postcode', 'Province du code postal'),
  table: 'establishments',
  alsoIn: ['companies', 'learners', 'providers'],
  about: 'data',
  severity: 'warning',
  reads: ['province'],
  mayBeEmpty: ['postcode'],
  applies: ({ postcode }) => postcode !== null && readPostcode(postcode).ok,
  sources: [cite(postcodes)],
  check: ({ postcode, province }) => {
    const reading = readPostcode(postcode ?? '')
    if (!reading.ok) return undefined
    const expected = provinceCodeOf(reading)
    return province === expected
      ? undefined
      : violated(['province', 'postcode'], {
          postcode: reading.canonical,
          province: { table: 'establishments', column: 'province', code: province },
          expected: { table: 'establishments', column: 'province', code: expected },
        })
  },
  messages: {
    nl: {
      wrong: 'Postcode {postcode} ligt in {expected}, niet in {province}.',
      fix: 'Verbeter de provincie of de postcode.',
    },
    en: {
      wrong: 'Postcode {postcode} lies in {expected}, not in {province}.',
      fix: 'Correct the province or the postcode.',
    },
    fr: {
      wrong: 'Le code postal {postcode} correspond à « {expected} », et non à « {province} ».',
      fix: 'Corrigez la province ou le code postal.',
    },
  },
})

function provinceCodeOf({ province }: PostcodeFacts): ProvinceCode {
  return province === null ? 'BRU' : codeOfProvince[province]
}

/** The Walloon provinces have one code together, because figures for Flanders do not tell them apart. */
const codeOfProvince: Readonly<Record<Province, ProvinceCode>> = {
  antwerp: 'ANT',
  'east-flanders': 'OVL',
  'flemish-brabant': 'VBR',
  hainaut: 'WAL',
  liege: 'WAL',
  limburg: 'LIM',
  luxembourg: 'WAL',
  namur: 'WAL',
  'walloon-brabant': 'WAL',
  'west-flanders': 'WVL',
}

export const cases = casesOf(idPostcodeRegion, [
  {
    says: 'offices all over the country are in their province',
    rows: [
      { postcode: '9300', province: 'OVL' },
      { postcode: '1700', province: 'VBR' },
      { postcode: '2440', province: 'ANT' },
      { postcode: '3500', province: 'LIM' },
      { postcode: '8310', province: 'WVL' },
      { postcode: '1000', province: 'BRU' },
      { postcode: '1435', province: 'WAL' },
      { postcode: '6800', province: 'WAL' },
      { postcode: '5100', province: 'WAL' },
    ],
    verdict: 'valid',
  },
  {
    says: 'Hasselt is not in Antwerp',
    rows: [{ postcode: '3500', province: 'Antwerpen' }],
    verdict: 'violated',
    findings: [
      { at: ['province', 'postcode'], args: { postcode: '3500', province: 'Antwerp', expected: 'Limburg' } },
    ],
  },
  {
    says: 'the range of a province ends where the next begins',
    rows: [
      { postcode: '3499', province: 'LIM' },
      { postcode: '3500', province: 'VBR' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.province', '0.postcode'], args: { expected: 'Flemish Brabant' } },
      { at: ['1.province', '1.postcode'], args: { expected: 'Limburg' } },
    ],
  },
  {
    says: 'Brussels is not in Flemish Brabant, though both begin with 1',
    rows: [{ postcode: '1299', province: 'VBR' }],
    verdict: 'violated',
    findings: [{ at: ['province', 'postcode'], args: { expected: 'Brussels' } }],
  },
  {
    says: 'a learner in Hasselt does not live in Antwerp',
    table: 'learners',
    rows: [{ postcode: '3500', province: 'Antwerpen' }],
    verdict: 'violated',
    findings: [{ at: ['province', 'postcode'] }],
  },
  {
    says: 'without a province there is nothing to compare',
    rows: [{ postcode: '3500', province: null }],
    verdict: 'undecided',
    because: ['province'],
  },
  {
    says: 'what is no postcode lies nowhere',
    rows: [
      { postcode: 'B-3500', province: 'LIM' },
      { postcode: null, province: 'LIM' },
    ],
    verdict: 'notApplicable',
  },
])
