/** Entities, external or without end, and endless nesting. */
import { describe } from 'vitest'
import { oneCell, SHEET_PART, SPREADSHEET_NAMESPACES, worksheet } from '../support/hand-made-workbook.ts'
import { areRefused, HONEST, ratioLifted, STRING_CELL, workbook } from './kinds.ts'

const ENTITIES = 'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')

describe('XML that is an attack', () => {
  areRefused({
    'billion laughs': () => ({
      file: workbook({
        sheet: HONEST,
        replace: {
          'xl/sharedStrings.xml': `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "AAAAAAAAAA">${ENTITIES}]><sst ${SPREADSHEET_NAMESPACES}><si><t>&j;</t></si></sst>`,
        },
      }),
      problem: 'doctype',
      place: { part: 'xl/sharedStrings.xml' },
    }),
    'an external entity': () => ({
      file: workbook({
        sheet: STRING_CELL,
        replace: {
          'xl/sharedStrings.xml': `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst ${SPREADSHEET_NAMESPACES}><si><t>&x;</t></si></sst>`,
        },
      }),
      problem: 'doctype',
    }),
    'a DOCTYPE in the sheet itself': () => ({
      file: workbook({
        sheet: '',
        replace: { [SHEET_PART]: `<!DOCTYPE worksheet>${worksheet(HONEST).slice(56)}` },
      }),
      problem: 'doctype',
    }),
    'an entity that nobody declared': () => ({
      file: workbook({ sheet: oneCell('<c r="A1" t="inlineStr"><is><t>&eacute;</t></is></c>') }),
      problem: 'malformedXml',
    }),
    '200 000 nested elements': () => ({
      file: workbook({ sheet: `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}${HONEST}` }),
      problem: 'nestedTooDeep',
      limits: ratioLifted,
    }),
  })
})
