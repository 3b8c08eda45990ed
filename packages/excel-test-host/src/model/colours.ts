/** Colours as Excel reads them back: `#RRGGBB`. */

/** A colour as it may be written, or undefined where Excel would refuse it. */
export function readColour(written: string): string | undefined {
  if (/^#?[0-9a-f]{6}$/i.test(written)) return `#${written.replace('#', '').toUpperCase()}`
  return NAMED[written.toLowerCase()]
}

/** The sixteen names of HTML and orange; further names are not faked. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#C0C0C0',
  gray: '#808080',
  white: '#FFFFFF',
  maroon: '#800000',
  red: '#FF0000',
  purple: '#800080',
  fuchsia: '#FF00FF',
  green: '#008000',
  lime: '#00FF00',
  olive: '#808000',
  yellow: '#FFFF00',
  navy: '#000080',
  blue: '#0000FF',
  teal: '#008080',
  aqua: '#00FFFF',
  orange: '#FFA500',
}
