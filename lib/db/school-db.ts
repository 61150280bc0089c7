import { AsyncLocalStorage } from 'node:async_hooks'
import { Prisma, type PrismaClient } from '@/generated/prisma/client'
import { charter, type Apart, type Hand, type Line } from './charter'
import { kinship } from './kinship'
import type { Who } from '@/lib/auth/viewer'

type Model = Prisma.ModelName
type Tree = Record<string, any>
type Table = Uncapitalize<Exclude<Model, Apart>>
/** What a viewer holds: the tables of one school, and transactions. No raw SQL, no $extends, no $parent. */
export type Tables = Pick<PrismaClient, Table>
export type SchoolDb = Tables & { transaction<T>(work: (tx: Tables) => Promise<T>, options?: { maxWait?: number; timeout?: number }): Promise<T> }

export class Trespass extends Error {}
const refuse = (words: string): never => { throw new Trespass(words) }

const READ = ['findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany', 'count', 'aggregate', 'groupBy']
const CREATE = ['create', 'createMany', 'createManyAndReturn']
const CHANGE = ['update', 'updateMany', 'updateManyAndReturn', 'delete', 'deleteMany']
const VERBS = [...READ, ...CREATE, ...CHANGE, 'upsert']
const ARGS = new Set(['where', 'select', 'include', 'omit', 'orderBy', 'cursor', 'take', 'skip', 'distinct', 'data', 'create', 'update', 'by', 'having', 'limit', '_count', '_sum', '_avg', '_min', '_max'])
const NOTHING = { AND: [{ OR: [] }] } // an empty OR matches no row

const list = (x: any) => (Array.isArray(x) ? x : x === undefined ? [] : [x])
const kin = (model: Model) => kinship[model] as Record<string, Model | [Model]>
const columns = (model: Model) => (Prisma as Tree)[`${model}ScalarFieldEnum`] as Record<string, string>
const own = (o: Tree, k: string) => Object.prototype.hasOwnProperty.call(o, k)

/** A Prisma client that sees one school, as much of it as the charter grants, and refuses what it does not understand. */
export function schoolDb(prisma: PrismaClient, who: Who): SchoolDb {
  if (!who.schoolId || !who.personId) refuse('a viewer has a school and a person') // Prisma reads { schoolId: undefined } as no condition at all
  const line = (model: Model) => { const l = charter[model] as Line<any> | 'apart'; return l === 'apart' ? refuse(`${model} lives outside the schools`) : l }
  const sees = (model: Model): Tree | null => { const s = line(model).see(who); return s === 'all' ? null : s === 'none' ? NOTHING : s }
  const home = (model: Model) => (model === 'School' ? { id: who.schoolId } : { schoolId: who.schoolId })
  const faced = (model: Model, keys: string[]) => keys.every(k => (line(model).face ?? []).includes(k))

  // where — relations only reach rows the viewer may see; otherwise a filter is an oracle.
  function where(model: Model, tree: Tree): Tree {
    return Object.fromEntries(Object.entries(tree).map(([key, value]) => {
      if (key === 'AND' || key === 'OR' || key === 'NOT') return [key, Array.isArray(value) ? value.map(t => where(model, t)) : value && where(model, value)]
      const to = own(kin(model), key) ? kin(model)[key] : undefined
      return [key, to === undefined || value === undefined ? value : Array.isArray(to) ? many(to[0], value) : one(to, value)]
    }))
  }
  const seen = (model: Model, tree: Tree) => { const rule = sees(model); const w = where(model, tree); return rule ? { AND: [w, rule] } : w }
  const many = (model: Model, value: Tree) => Object.fromEntries(Object.entries(value).map(([verb, tree]) => {
    if (tree === undefined) return [verb, tree]
    if (verb === 'some' || verb === 'none') return [verb, seen(model, tree)]
    const rule = verb === 'every' ? sees(model) : refuse(`unknown filter "${verb}"`)
    return [verb, rule ? { OR: [where(model, tree), { NOT: rule }] } : where(model, tree)]
  }))
  const one = (model: Model, value: Tree | null): Tree | null => {
    if (value === null) return value
    if (!('is' in value) && !('isNot' in value)) return faced(model, Object.keys(value)) ? value : seen(model, value)
    return Object.fromEntries(Object.entries(value).map(([verb, tree]) => (tree ? [verb, faced(model, Object.keys(tree)) ? tree : seen(model, tree)] : [verb, tree])))
  }

  function order(model: Model, by: any): void {
    for (const tree of list(by)) for (const [key, value] of Object.entries<any>(tree)) {
      const to = own(kin(model), key) ? kin(model)[key] : undefined
      if (to === undefined || value === undefined) continue
      const target = Array.isArray(to) ? to[0] : to
      if (Array.isArray(to) ? sees(target) : sees(target) && !faced(target, Object.keys(value))) refuse(`may not order by "${key}"`)
      if (!Array.isArray(to)) order(target, value)
    }
  }

  // select / include — Prisma runs query extensions at the top level only, so we walk the tree ourselves.
  function project(model: Model, args: Tree): Tree {
    const out = { ...args }
    for (const part of ['select', 'include']) if (args[part]) out[part] = Object.fromEntries(Object.entries<any>(args[part]).map(([key, want]) => {
      if (!want) return [key, want]
      if (key === '_count') return [key, counts(model, want)]
      const to = own(kin(model), key) ? kin(model)[key] : undefined
      if (to === undefined) return [key, want]
      const target = Array.isArray(to) ? to[0] : to
      const inner: Tree = want === true ? {} : want
      if (!Array.isArray(to)) {
        if (sees(target) && !(inner.select && faced(target, Object.keys(inner.select)))) refuse(`of "${key}" only ${line(target).face?.join(', ') || 'nothing'} may be selected`)
        return [key, want === true ? true : project(target, inner)]
      }
      return [key, narrow(target, inner)]
    }))
    return out
  }
  function narrow(model: Model, inner: Tree): Tree {
    for (const key of Object.keys(inner)) if (!ARGS.has(key)) refuse(`unknown argument "${key}"`)
    if (inner.cursor) refuse('no cursor inside a list')
    order(model, inner.orderBy)
    return { ...project(model, inner), where: seen(model, inner.where ?? {}) }
  }
  const counts = (model: Model, want: any) => {
    const asked = want === true ? Object.keys(kin(model)).filter(k => Array.isArray(kin(model)[k]) && charter[kin(model)[k][0] as Model] !== 'apart').map(k => [k, true] as const) : Object.entries<any>(want.select ?? {})
    return { select: Object.fromEntries(asked.filter(([, w]) => w).map(([k, w]) => [k, { where: seen((kin(model)[k] as [Model])[0], (w === true ? undefined : w.where) ?? {}) }])) }
  }

  // data — rows are written flat, into this school, by those whose hand it is.
  function row(model: Model, hand: Hand, data: Tree = {}, birth: boolean): Tree {
    for (const [key, value] of Object.entries(data)) {
      if (!own(columns(model), key)) refuse(`write "${key}" as its own row, in a transaction`)
      if (key === 'schoolId' && value !== who.schoolId) refuse('a row cannot belong to another school')
    }
    if (typeof hand === 'object') for (const [key, allowed] of Object.entries(hand)) {
      if (birth || data[key] !== undefined) if (!(allowed as readonly string[]).includes(data[key])) refuse(`"${key}" is not yours to set so`)
    }
    return birth ? { ...data, schoolId: who.schoolId } : data
  }

  function guard(model: Model, operation: string, args: Tree = {}): Tree {
    for (const key of Object.keys(args)) if (!ARGS.has(key)) refuse(`unknown argument "${key}"`)
    const { see: _see, write } = line(model)
    const reading = READ.includes(operation)
    const hand = reading ? 'free' : write(who)
    if (hand === 'none') refuse(`${who.role}s do not write ${model}`)
    if (args.cursor && (sees(model) || !args.cursor.schoolId_id)) refuse('page by { schoolId_id } and only where everything is seen; else page by where')
    order(model, args.orderBy)
    const out = operation === 'count' || operation === 'aggregate' || operation === 'groupBy' ? { ...args } : project(model, args)
    if (args.cursor) out.cursor = { schoolId_id: { ...args.cursor.schoolId_id, schoolId: who.schoolId } }
    const mine = typeof hand === 'object' ? [Object.fromEntries(Object.entries(hand).map(([k, v]) => [k, { in: v }]))] : []
    const keyed = { ...where(model, args.where ?? {}) }
    keyed.AND = [...list(keyed.AND), home(model), ...list(sees(model) ?? undefined), ...mine]
    if (reading) return { ...out, where: keyed }
    if (CHANGE.includes(operation)) return { ...out, where: keyed, ...(args.data && { data: row(model, hand, args.data, false) }) }
    if (CREATE.includes(operation)) return { ...out, data: Array.isArray(args.data) ? args.data.map((d: Tree) => row(model, hand, d, true)) : row(model, hand, args.data, true) }
    if (operation === 'upsert') return { ...out, where: keyed, create: row(model, hand, args.create, true), update: row(model, hand, args.update, false) }
    return refuse(`${model}.${operation} has no school-safe meaning`)
  }

  const walled = prisma.$extends({ name: 'school', query: { $allModels: { async $allOperations({ model, operation, args, query }: any) { return query(guard(model, operation, args)) } } } } as {}) as unknown as PrismaClient
  const transaction: SchoolDb['transaction'] = (work, options) =>
    inside.getStore() ? refuse('already inside a transaction') : walled.$transaction(tx => inside.run(true, () => work(doors(tx as PrismaClient, true))), options)
  return Object.freeze(Object.assign(doors(walled), { transaction }))
}

const TABLES = (Object.keys(charter) as Model[]).filter(m => charter[m] !== 'apart').map(m => (m[0].toLowerCase() + m.slice(1)) as Table)
const inside = new AsyncLocalStorage<true>()
/** Only the tables: $extends, $parent, raw SQL and batches stay behind. The outer client, used inside a transaction, would wait for itself. */
function doors(client: PrismaClient, within = false) {
  const delegates = Object.fromEntries(TABLES.map(table => { const all = client[table] as Tree; return [table, Object.freeze({ fields: all.fields, ...Object.fromEntries(VERBS.map(verb => [verb, (args?: Tree) => all[verb](args)])) })] })) // a delegate has a $parent too
  return Object.defineProperties({}, Object.fromEntries(TABLES.map(table => [table, { get: () => (!within && inside.getStore() ? refuse('use the tx inside a transaction') : delegates[table]) }]))) as Tables
}
