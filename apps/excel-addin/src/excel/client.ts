/** What this Excel and this client can do: newer functions need both to know them. */

/** Excel says yes to functions that the client lacks: whoever uses one asks for it by `typeof` besides. */
export const excelHas = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version)

/** Whether what is written can become one step to undo (1.20); a client that knows how has a function of that version. */
export function canGroupUndo(): boolean {
  const manager: unknown = Reflect.get(Excel, 'CustomFunctionManager')
  return excelHas('1.20') && typeof manager === 'function' && 'setVisibility' in manager
}

/** Whether Excel tells that a sheet was renamed: so far on the web. */
export const canHearNames = (worksheets: Excel.WorksheetCollection): boolean =>
  Office.context.requirements.isSetSupported('ExcelApiOnline', '1.1') &&
  typeof worksheets.onNameChanged === 'object'
