/** Parts of a written workbook as trees, to look into what was written. */
import { SaxesParser } from 'saxes'

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Of the element itself, without that of its children. */
  readonly text: string
}

/** The root of a part; throws for what is no well-formed XML. */
export function xmlTree(xml: string): XmlElement {
  interface Growing extends XmlElement {
    readonly children: Growing[]
    text: string
  }
  const root: Growing = { name: '', attributes: {}, children: [], text: '' }
  const open: Growing[] = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name: name.replace(/^.*:/, ''), attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root.children[0] ?? root
}

/** The element and all below it that have the name, in reading order. */
export function named(element: XmlElement, name: string): readonly XmlElement[] {
  const below = element.children.flatMap((child) => named(child, name))
  return element.name === name ? [element, ...below] : below
}

/** The first child with the name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name)
