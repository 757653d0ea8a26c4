package org.dealercrm.host.expression;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.lang.MissingPropertyException;
import groovy.lang.Script;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.codehaus.groovy.runtime.InvokerHelper;

/** A small Groovy expression over the context: {@code ${groovy: ...}} in texts and the use-when of form fields. */
public final class GroovyExpression {
    private static final Logger LOG = LogManager.getLogger(GroovyExpression.class);
    private static final Pattern REFUSED = Pattern.compile("\\b(Runtime|ProcessBuilder|Thread|ClassLoader)\\b");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final Map<String, Class<?>> COMPILED = new ConcurrentHashMap<>();
    private static final GroovyClassLoader LOADER = new GroovyClassLoader(GroovyExpression.class.getClassLoader());

    private GroovyExpression() {
    }

    /** An expression inside a text: a failure is logged and leaves the place empty. */
    static TextTemplate.Part text(String source) {
        return (context, zone, locale) -> {
            try {
                return run(source, new ContextBinding(context, false));
            } catch (RuntimeException | AssertionError e) {
                LOG.warn("Error evaluating the Groovy expression {}: {}", source, e.toString());
                return null;
            }
        };
    }

    /** A condition: names that are missing are null, the answer must be a Boolean. */
    public static boolean condition(String source, Map<String, ?> context) {
        Object answer = run(operators(source), new ContextBinding(context, true));
        if (answer instanceof Boolean) {
            return (Boolean) answer;
        }
        throw new IllegalArgumentException("The condition [" + source + "] must give a Boolean, not "
                + (answer == null ? "null" : answer.getClass().getName()));
    }

    private static String operators(String source) {
        return source.replace("@and", "&&").replace("@or", "||").replace("@gteq", ">=").replace("@gt", ">")
                .replace("@lteq", "<=").replace("@lt", "<");
    }

    private static Object run(String source, Binding binding) {
        if (REFUSED.matcher(source).find()) {
            throw new SecurityException("The Groovy expression uses a refused class: " + source);
        }
        Class<?> type = COMPILED.computeIfAbsent(source, LOADER::parseClass);
        Script script = InvokerHelper.createScript(type, binding);
        return script.run();
    }

    /** Variables are the context; assignments stay in the script. */
    private static final class ContextBinding extends Binding {
        private final Map<String, ?> context;
        private final boolean missingIsNull;

        ContextBinding(Map<String, ?> context, boolean missingIsNull) {
            this.context = context;
            this.missingIsNull = missingIsNull;
        }

        @Override
        public Object getVariable(String name) {
            if (super.hasVariable(name)) {
                return super.getVariable(name);
            }
            Object value = context.get(name);
            // OFBiz's scan of names ends at a digit, so only names without digits are bound to null
            if (value == null && !context.containsKey(name) && (!missingIsNull || DIGIT.matcher(name).matches())) {
                throw new MissingPropertyException(name, GroovyExpression.class);
            }
            return value;
        }

        @Override
        public boolean hasVariable(String name) {
            return super.hasVariable(name) || context.containsKey(name) || missingIsNull && !DIGIT.matcher(name).matches();
        }
    }
}
