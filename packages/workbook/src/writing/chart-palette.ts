/** How series are told apart without colour too: by pattern in bars, by marker and dash in lines. */

export interface SeriesLook {
  /** Contrast with white is at least 3 to 1; the colours stay apart for the colour-blind (after Okabe and Ito). */
  readonly colour: string
  /** A preset pattern of DrawingML; undefined is solid. */
  readonly pattern?: string
  readonly dash: string
  readonly marker: string
}

/** As many as a chart may have series. */
export const SERIES_LOOKS: readonly SeriesLook[] = [
  { colour: '1B4B73', dash: 'solid', marker: 'circle' },
  { colour: 'C75000', pattern: 'wdUpDiag', dash: 'sysDash', marker: 'square' },
  { colour: '008F68', pattern: 'pct50', dash: 'lgDash', marker: 'triangle' },
  { colour: 'A8518A', pattern: 'dkHorz', dash: 'sysDot', marker: 'diamond' },
  { colour: '2E86C1', pattern: 'wdDnDiag', dash: 'dashDot', marker: 'x' },
  { colour: '595959', pattern: 'smGrid', dash: 'lgDashDotDot', marker: 'plus' },
]

export const GRID_LINE = 'D3D9DF'
export const AXIS_LINE = '8A949E'
