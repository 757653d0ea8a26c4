package org.dealercrm.host.entity.sql;

import java.util.List;

import org.apache.ofbiz.entity.model.ModelField;

/** A finished SELECT: text, parameters and the fields of its columns in order. */
record Select(String sql, List<SqlParameter> parameters, List<ModelField> fields) { }
