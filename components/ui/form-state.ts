'use client';

import { createContext, useContext } from 'react';

/** `refusal`: the last answer that was no, another object each time. */
type FormState = { fields: Record<string, string>; refusal?: object };

const FormContext = createContext<FormState>({ fields: {} });

export const FormStateProvider = FormContext;

/** What the form's last answer said about this field, if anything. */
export const useTrouble = (name: string): string | undefined => useContext(FormContext).fields[name];

/** The form's last answer if it was no: another object for every no, so that a field can begin anew. */
export const useRefusal = (): object | undefined => useContext(FormContext).refusal;
