// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing: a target for the precompiled headers that all others use.
