'use client';

import { createContext, useContext } from 'react';

type FormState = { fields: Record<string, string>; pending: boolean };

const FormContext = createContext<FormState>({ fields: {}, pending: false });

export const FormStateProvider = FormContext;

/** What the form's last answer said about this field, if anything. */
export const useTrouble = (name: string): string | undefined => useContext(FormContext).fields[name];

/** Whether the form around is on its way. */
export const useFormPending = (): boolean => useContext(FormContext).pending;
