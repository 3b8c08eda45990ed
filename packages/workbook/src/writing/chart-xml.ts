/** A chart as a part of the package (DrawingML, ISO/IEC 29500-1 chapter 21.2); the order of elements is the schema's. */
import { isLying, isStacked } from './chart-limits.ts'
import { AXIS_LINE, GRID_LINE, SERIES_LOOKS, type SeriesLook } from './chart-palette.ts'
import type { LaidOutChart, LaidOutSeries, QuotedCells } from './laid-out.ts'
import { ACCENT, FONT_NAME } from './looks.ts'
import { document, element, escapedXml } from './xml-elements.ts'

export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Numbers that name the two axes within their chart. */
const CATEGORIES = 1
const VALUES = 2
/** Up to so many bars carry their value; more would overlap. */
const MOST_LABELS = 24

export function chartXml(chart: LaidOutChart, languageTag: string): string {
  return document(
    element(
      'c:chartSpace',
      { 'xmlns:c': CHART, 'xmlns:a': DRAWING, 'xmlns:r': RELATIONS },
      val('date1904', 0),
      val('lang', languageTag),
      val('roundedCorners', 0),
      element(
        'c:chart',
        {},
        title(chart.title, 1200, ACCENT.argb.slice(2), true),
        val('autoTitleDeleted', 0),
        plotArea(chart),
        chart.series.length > 1 ? element('c:legend', {}, val('legendPos', 'b'), val('overlay', 0)) : '',
        val('plotVisOnly', 0),
        val('dispBlanksAs', 'gap'),
      ),
      shape(solid('FFFFFF'), line('none')),
      letters(900),
    ),
  )
}

function plotArea(chart: LaidOutChart): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index)).join('')
  const axes = val('axId', CATEGORIES) + val('axId', VALUES)
  const stacked = isStacked(chart.shape)
  const body =
    chart.shape === 'lines'
      ? element(
          'c:lineChart',
          {},
          val('grouping', 'standard'),
          val('varyColors', 0),
          series,
          val('marker', 1),
          axes,
        )
      : element(
          'c:barChart',
          {},
          val('barDir', isLying(chart.shape) ? 'bar' : 'col'),
          val('grouping', stacked ? 'stacked' : 'clustered'),
          val('varyColors', 0),
          series,
          val('gapWidth', chart.series.length > 1 ? 60 : 45),
          stacked ? val('overlap', 100) : '',
          axes,
        )
  return element('c:plotArea', {}, element('c:layout'), body, categoryAxis(chart), valueAxis(chart))
}

function seriesXml(chart: LaidOutChart, { name, categories, values }: LaidOutSeries, index: number): string {
  const look = SERIES_LOOKS[index]
  if (look === undefined) throw new Error('a chart has more series than looks')
  const lines = chart.shape === 'lines'
  return element(
    'c:ser',
    {},
    val('idx', index),
    val('order', index),
    element('c:tx', {}, textReference(name)),
    lines ? shape('', line(look.colour, 28_575, look.dash)) : shape(barFill(look), line(look.colour)),
    lines ? marker(look) : val('invertIfNegative', 0),
    hasLabels(chart) ? labels(chart) : '',
    element('c:cat', {}, textReference(categories)),
    element('c:val', {}, numberReference(values, chart.format)),
    lines ? val('smooth', 0) : '',
  )
}

const hasLabels = ({ shape: kind, series }: LaidOutChart): boolean =>
  kind !== 'lines' &&
  !isStacked(kind) &&
  series.length * (series[0]?.values.cached.length ?? 0) <= MOST_LABELS

const labels = ({ format }: LaidOutChart): string =>
  element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill'), line('none')),
    letters(800),
    val('dLblPos', 'outEnd'),
    val('showLegendKey', 0),
    val('showVal', 1),
    val('showCatName', 0),
    val('showSerName', 0),
    val('showPercent', 0),
    val('showBubbleSize', 0),
  )

function marker({ marker: symbol, colour }: SeriesLook): string {
  const open = symbol === 'x' || symbol === 'plus'
  return element(
    'c:marker',
    {},
    val('symbol', symbol),
    val('size', 7),
    shape(open ? element('a:noFill') : solid(colour), line(colour, 12_700)),
  )
}

/** Lying bars start at the top, as their table does; the axis of values then stands at the last category. */
function categoryAxis(chart: LaidOutChart): string {
  const lying = isLying(chart.shape)
  return element(
    'c:catAx',
    {},
    val('axId', CATEGORIES),
    element('c:scaling', {}, val('orientation', lying ? 'maxMin' : 'minMax')),
    val('delete', 0),
    val('axPos', lying ? 'l' : 'b'),
    title(chart.categoryAxis, 900),
    element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'low'),
    shape('', line(AXIS_LINE)),
    val('crossAx', VALUES),
    val('crosses', 'autoZero'),
    val('auto', 0),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('tickLblSkip', 1),
    val('noMultiLvlLbl', 1),
  )
}

function valueAxis(chart: LaidOutChart): string {
  const lying = isLying(chart.shape)
  const numbers = chart.series.flatMap(({ values }) => values.cached.filter((value) => value !== undefined))
  const whole = chart.format === '#,##0'
  return element(
    'c:valAx',
    {},
    val('axId', VALUES),
    element(
      'c:scaling',
      {},
      val('orientation', 'minMax'),
      // Excel itself would draw 120 % above bars of nearly all.
      chart.format.endsWith('%') && isNearlyAll(tallest(chart)) ? val('max', 1) : '',
      // An axis that does not start at zero makes small differences look large.
      numbers.every((number) => number >= 0) ? val('min', 0) : '',
    ),
    val('delete', 0),
    val('axPos', lying ? 'b' : 'l'),
    element('c:majorGridlines', {}, shape('', line(GRID_LINE, 6350))),
    title(chart.valueAxis, 900),
    element('c:numFmt', { formatCode: chart.format.replace(/0\.0+%$/, '0%'), sourceLinked: 0 }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'nextTo'),
    shape('', line('none')),
    val('crossAx', CATEGORIES),
    val('crosses', lying ? 'max' : 'autoZero'),
    val('crossBetween', 'between'),
    // Between 0 and 4 programs would put marks at halves, which a format of whole numbers shows twice.
    whole && Math.max(...numbers) <= 4 && !isStacked(chart.shape) ? val('majorUnit', 1) : '',
  )
}

const isNearlyAll = (share: number): boolean => share > 0.8 && share <= 1

/** The highest bar or point; of bars that are stacked, the highest stack. */
function tallest({ series, shape: drawn }: LaidOutChart): number {
  const rows = series.map(({ values }) => values.cached.map((value) => value ?? 0))
  if (!isStacked(drawn)) return Math.max(...rows.flat())
  const stacks = (rows[0] ?? []).map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0))
  // A hundred per cent of rounded shares may come to a little more or less.
  return Math.max(...stacks.map((sum) => Number(sum.toFixed(2))))
}

/** A title of one paragraph; colour and weight as given. */
const title = (text: string, size: number, colour = '000000', bold = false): string => {
  const lettering = { sz: size, b: bold ? 1 : 0 }
  const ink = solid(colour) + element('a:latin', { typeface: FONT_NAME })
  return element(
    'c:title',
    {},
    element(
      'c:tx',
      {},
      element(
        'c:rich',
        {},
        element('a:bodyPr'),
        element(
          'a:p',
          {},
          element('a:pPr', {}, element('a:defRPr', lettering, ink)),
          element('a:r', {}, element('a:rPr', lettering, ink), `<a:t>${escapedXml(text)}</a:t>`),
        ),
      ),
    ),
    val('overlay', 0),
  )
}

const letters = (size: number): string =>
  element(
    'c:txPr',
    {},
    element('a:bodyPr'),
    element(
      'a:p',
      {},
      element(
        'a:pPr',
        {},
        element('a:defRPr', { sz: size }, solid('000000'), element('a:latin', { typeface: FONT_NAME })),
      ),
      element('a:endParaRPr', { lang: 'en-US' }),
    ),
  )

const textReference = ({ formula, cached }: QuotedCells<string>): string =>
  element(
    'c:strRef',
    {},
    `<c:f>${escapedXml(formula)}</c:f>`,
    element('c:strCache', {}, val('ptCount', cached.length), points(cached)),
  )

const numberReference = ({ formula, cached }: QuotedCells<number>, format: string): string =>
  element(
    'c:numRef',
    {},
    `<c:f>${escapedXml(formula)}</c:f>`,
    element(
      'c:numCache',
      {},
      `<c:formatCode>${escapedXml(format)}</c:formatCode>`,
      val('ptCount', cached.length),
      points(cached),
    ),
  )

/** A gap has no point. */
const points = (cached: readonly (string | number | undefined)[]): string =>
  cached
    .map((value, index) =>
      value === undefined ? '' : element('c:pt', { idx: index }, `<c:v>${escapedXml(String(value))}</c:v>`),
    )
    .join('')

const barFill = ({ colour, pattern }: SeriesLook): string =>
  pattern === undefined
    ? solid(colour)
    : element(
        'a:pattFill',
        { prst: pattern },
        element('a:fgClr', {}, element('a:srgbClr', { val: colour })),
        element('a:bgClr', {}, element('a:srgbClr', { val: 'FFFFFF' })),
      )

const solid = (colour: string): string => element('a:solidFill', {}, element('a:srgbClr', { val: colour }))

/** A line of a width in EMU. */
const line = (colour: string, width = 9525, dash?: string): string =>
  colour === 'none'
    ? element('a:ln', {}, element('a:noFill'))
    : element(
        'a:ln',
        { w: width },
        solid(colour),
        dash === undefined ? '' : element('a:prstDash', { val: dash }),
        element('a:round'),
      )

const shape = (fill: string, edge: string): string => element('c:spPr', {}, fill, edge)

const val = (name: string, value: string | number): string => element(`c:${name}`, { val: value })
