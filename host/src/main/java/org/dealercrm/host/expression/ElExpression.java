package org.dealercrm.host.expression;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.el.ELContext;
import javax.el.ELException;
import javax.el.ELResolver;
import javax.el.ExpressionFactory;
import javax.el.FunctionMapper;
import javax.el.PropertyNotFoundException;
import javax.el.ValueExpression;
import javax.el.VariableMapper;

import de.odysseus.el.ExpressionFactoryImpl;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** One compiled expression of the unified expression language; a missing part of the way gives null, never an exception. */
final class ElExpression {
    private static final Logger LOG = LogManager.getLogger(ElExpression.class);
    private static final ExpressionFactory FACTORY = new ExpressionFactoryImpl();
    private static final Map<String, ElExpression> CACHE = new ConcurrentHashMap<>();
    private final String source;
    private final String plainName;
    private final ValueExpression compiled;

    private ElExpression(String source) {
        this.source = source;
        this.plainName = isName(source) ? source : null;
        this.compiled = plainName != null ? null : compile(source);
    }

    static ElExpression of(String source) {
        return CACHE.computeIfAbsent(source.trim(), ElExpression::new);
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && !"null".equals(text) && !"true".equals(text) && !"false".equals(text)
                && Character.isJavaIdentifierStart(text.charAt(0)) && text.chars().allMatch(Character::isJavaIdentifierPart);
    }

    private static ValueExpression compile(String source) {
        try {
            return FACTORY.createValueExpression(new Context(Map.of()), "${" + source + "}", Object.class);
        } catch (ELException e) {
            LOG.warn("The expression {} cannot be read: {}", source, e.getMessage());
            return null;
        }
    }

    Object value(Map<String, ?> variables) {
        if (plainName != null) {
            return MapPath.entry(variables, plainName);
        }
        if (compiled == null) {
            return null;
        }
        try {
            return compiled.getValue(new Context(variables));
        } catch (PropertyNotFoundException e) {
            return null;
        } catch (ELException e) {
            LOG.warn("Error evaluating the expression {}: {}", source, e.getMessage());
            return null;
        }
    }

    /** What JUEL needs to look up names: the context map, then maps, lists, arrays and beans on the way. */
    private static final class Context extends ELContext {
        private final ELResolver resolver;

        Context(Map<String, ?> variables) {
            this.resolver = new ContextResolver(variables);
        }

        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return ElFunctions.MAPPER;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
