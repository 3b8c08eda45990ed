/** The report as a Word document: headings, tables and native charts, each with a text for who cannot see it. */

import type { Language } from '@werkplekleren/rules'
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { wordChart } from './docx-chart.ts'
import { settledDocx } from './docx-settled.ts'
import { adviceTable, figuresTable, pairsTable } from './docx-tables.ts'
import { ACCENT_COLOUR, QUIET_COLOUR, RULE_COLOUR } from './palette.ts'
import type { Block, Chapter, ReportDocument } from './report-document.ts'
import { documentWords, languageTags } from './words.ts'

export async function docxDocument(report: ReportDocument): Promise<Uint8Array> {
  const { language, title, subtitle, organisation, keywords, keyFigures, chapters, created } = report
  const document = new Document({
    title,
    creator: organisation,
    lastModifiedBy: organisation,
    keywords: keywords.join(', '),
    description: subtitle,
    revision: 1,
    styles: stylesOf(language),
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: footer(`${title} · ${subtitle}`, language) },
        children: [
          new Paragraph({ text: organisation, style: 'Quiet' }),
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: subtitle, style: 'Subtitle' }),
          label(documentWords.keyFigures[language]),
          pairsTable(
            keyFigures.map(({ value, label: words }) => ({ label: value, value: words })),
            'figure',
          ),
          label(documentWords.contents[language]),
          ...chapters.map(contentsLine),
          ...chapters.flatMap((chapter, index) => chapterOf(chapter, index + 1, language)),
        ],
      },
    ],
  })
  return settledDocx(await Packer.toBuffer(document), created, languageTags[language])
}

const A4 = { width: 11_906, height: 16_838 }
const MARGIN = { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134, footer: 567 }

const label = (text: string): Paragraph => new Paragraph({ text, style: 'Label' })

const contentsLine = ({ id, title }: Chapter, index: number): Paragraph =>
  new Paragraph({
    spacing: { after: 40 },
    children: [
      new InternalHyperlink({
        anchor: id,
        children: [new TextRun({ text: `${index + 1}. ${title}`, color: ACCENT_COLOUR, underline: {} })],
      }),
    ],
  })

function chapterOf(
  { id, title, blocks }: Chapter,
  number: number,
  language: Language,
): (Paragraph | Table)[] {
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
      children: [new Bookmark({ id, children: [new TextRun(`${number}. ${title}`)] })],
    }),
    ...blocks.flatMap((block) => blockOf(block, language)),
  ]
}

function blockOf(block: Block, language: Language): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ text: block.text })]
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
    case 'chart': {
      const { chart, description, source } = block
      const { chart: word, figuresOf, colon } = documentWords
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 240, after: 80 },
          children: [wordChart(chart, description)],
        }),
        new Paragraph({
          style: 'Caption',
          children: [
            new TextRun({ text: `${word[language]}${colon[language]}${chart.title}. `, bold: true }),
            new TextRun(`${description} ${figuresOf[language]}${colon[language]}${source}.`),
          ],
        }),
      ]
    }
    case 'table':
      return [
        new Paragraph({ text: block.title, style: 'TableTitle' }),
        figuresTable(block),
        ...block.notes.map((text) => new Paragraph({ text, style: 'Quiet' })),
      ]
    case 'facts':
      return [pairsTable(block.facts, 'fact'), new Paragraph({ text: '' })]
    case 'advice':
      return [new Paragraph({ text: '' }), adviceTable(block.title, block.prompt)]
    case 'definitions':
      return block.definitions.flatMap(({ term, lines }) => [
        new Paragraph({ text: term, style: 'Term' }),
        ...lines.map((text) => new Paragraph({ text, style: 'Small' })),
      ])
  }
}

const footer = (text: string, language: Language): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: RULE_COLOUR, space: 4 } },
        children: [
          new TextRun({
            children: [
              `${text} · ${documentWords.page[language]} `,
              PageNumber.CURRENT,
              ' / ',
              PageNumber.TOTAL_PAGES,
            ],
            size: 16,
            color: QUIET_COLOUR,
          }),
        ],
      }),
    ],
  })

/** Sizes in half points, distances in twentieths of a point. */
const stylesOf = (language: Language) => ({
  default: {
    document: {
      run: { font: 'Arial', size: 21, language: { value: languageTags[language] } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 52, bold: true, color: ACCENT_COLOUR },
      paragraph: { spacing: { before: 120, after: 60 } },
    },
    heading1: {
      run: { size: 32, bold: true, color: ACCENT_COLOUR },
      paragraph: { spacing: { before: 0, after: 200 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { size: 26, color: QUIET_COLOUR } },
    {
      id: 'Quiet',
      name: 'Quiet',
      basedOn: 'Normal',
      run: { size: 17, color: QUIET_COLOUR },
      paragraph: { spacing: { before: 40, after: 40 } },
    },
    {
      id: 'Label',
      name: 'Label',
      basedOn: 'Normal',
      run: { size: 24, bold: true, color: ACCENT_COLOUR },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    {
      id: 'TableTitle',
      name: 'Table title',
      basedOn: 'Normal',
      run: { bold: true, size: 19 },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    {
      id: 'Caption',
      name: 'Caption',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: 'Term',
      name: 'Term',
      basedOn: 'Normal',
      run: { bold: true, size: 19 },
      paragraph: { spacing: { before: 200, after: 20 }, keepNext: true },
    },
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 20 } },
    },
  ],
})
