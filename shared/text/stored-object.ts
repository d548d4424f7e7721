import { z } from 'zod';

/**
 * An object as it lies in a journal file. Fields that this version does not know are kept, so that a file written by
 * a later minor version, or by hand, loses nothing when it is saved again; the type still names the known fields only.
 */
export function storedObject<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape>;
}
