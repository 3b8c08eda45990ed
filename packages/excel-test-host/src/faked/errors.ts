/** Errors as Excel answers them, by the codes of its API. */

/** An error that goes to the add-in as a RichApi error. Everything else that is thrown is a fault of the host itself. */
export class ApiError extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

export const invalidArgument = (what: string): ApiError =>
  new ApiError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. (${what})`)

export const itemNotFound = (what: string): ApiError =>
  new ApiError('ItemNotFound', `The requested resource doesn't exist. (${what})`, 404)

export const onNullObject = (what: string): ApiError =>
  new ApiError('InvalidOperation', `This operation is not permitted for a null object. (${what})`)

export const alreadyExists = (): ApiError =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409)

export const workbookProtected = (): ApiError =>
  new ApiError('AccessDenied', 'The workbook is protected.', 403)

export const sheetProtected = (): ApiError => new ApiError('AccessDenied', 'The worksheet is protected.', 403)
